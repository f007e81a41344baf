-- Counters are credited with whom they served, not with whom an earlier system did, of whose counters' hours nothing is known: a week that was half
-- imported told of two thousand served in a counter's hour. All other figures are the same.
create or replace function kpi(branches text[], first_day date, last_day date, cut text)
returns table (
    branch                  text,
    bucket                  text,
    arrived                 bigint,
    called                  bigint,
    served                  bigint,
    served_share            double precision,
    mean_wait               double precision,
    wait_p50                double precision,
    wait_p90                double precision,
    wait_p95                double precision,
    wait_max                double precision,
    mean_wait_to_start      double precision,
    mean_walk               double precision,
    mean_service            double precision,
    mean_time_in_branch     double precision,
    service_level           double precision,
    no_show                 double precision,
    abandonment             double precision,
    unserved                bigint,
    occupancy               double precision,
    throughput              double precision,
    adherence               double precision,
    open_hours              double precision,
    idle_with_queue         double precision,
    recall_rate             double precision,
    hops                    double precision,
    priority_wait_p95       double precision,
    others_wait_p95         double precision,
    priority_disparity      double precision,
    overtaken               double precision,
    overtaken_max           bigint,
    overtaken_by_staff      bigint,
    promise_judged          bigint,
    promise_kept            double precision,
    forecast_mae            double precision,
    forecast_bias           double precision,
    told_too_short          double precision,
    visits                  bigint,
    survey_response         double precision,
    wait_disparity          double precision,
    wait_gap                double precision,
    wait_margin             double precision,
    effort                  double precision,
    first_visit_resolution  double precision,
    standstill_wait         double precision
) language sql stable as $$
    with part as materialized (
        select
            case when kpi.cut = 'all' then '' else sums.branch end as of,
            case when kpi.cut in ('all', 'branch') then '' else sums.branch end as whole,
            coalesce(kpi_bucket(kpi.cut, sums.branch, sums.day, sums.bucket), '') as in_bucket,
            sums.*
        from kpi_sums(
            branches,
            first_day,
            last_day,
            case
                when kpi.cut in ('branch', 'day', 'week', 'month') then 'all'
                when kpi.cut = 'weekday-hour' then 'hour'
                else kpi.cut
            end) as sums
        where kpi.cut <> 'staff' or sums.bucket <> ''
    ),
    summed as (
        select
            of,
            whole,
            in_bucket,
            sum(part.arrived) as arrived,
            sum(part.called) as called,
            sum(part.served) as served,
            -- An earlier system's days say who was served, and nothing of counters
            sum(part.served) filter (where part.open_ms > 0) as served_by_staffed,
            sum(wait_ms)::double precision as wait_ms,
            sum(wait_square) as wait_square,
            max(wait_max_ms) as wait_max_ms,
            sum(started) as started,
            sum(to_start_ms)::double precision as to_start_ms,
            sum(walked) as walked,
            sum(walk_ms)::double precision as walk_ms,
            sum(worked) as worked,
            sum(work_ms)::double precision as work_ms,
            sum(in_time) as in_time,
            sum(lost_late) as lost_late,
            sum(missed) as missed,
            sum(part.unserved) as unserved,
            sum(calls) as calls,
            sum(passed) as passed,
            sum(part.overtaken) as overtaken,
            max(part.overtaken_max) as overtaken_max,
            sum(part.overtaken_by_staff) as overtaken_by_staff,
            sum(judged) as judged,
            sum(kept) as kept,
            sum(compared) as compared,
            sum(miss_ms)::double precision as miss_ms,
            sum(bias_ms)::double precision as bias_ms,
            sum(too_short) as too_short,
            sum(standstill_ms)::double precision as standstill_ms,
            sum(open_ms)::double precision as open_ms,
            sum(serving_ms)::double precision as serving_ms,
            sum(idle_queue_ms)::double precision as idle_queue_ms,
            sum(scheduled_ms)::double precision as scheduled_ms,
            sum(part.visits) as visits,
            sum(stayed) as stayed,
            sum(stay_ms)::double precision as stay_ms,
            sum(part.hops)::double precision as hops,
            sum(rated) as rated,
            sum(rateable) as rateable,
            sum(part.effort) as effort,
            sum(first_visits) as first_visits,
            sum(first_resolved) as first_resolved
        from part
        group by of, whole, in_bucket
    ),
    -- How many waited how long, with a claim and without. Whole numbers all the way: exact, and a fifth of the cost of decimal ones.
    length as materialized (
        select of, whole, in_bucket, tenths, sum(claims)::integer as claims, sum(others)::integer as others
        from (
            select of, whole, in_bucket, each.tenths, each.steps as claims, 0 as others
            from part, unnest(claim_tenths, claim_steps) as each (tenths, steps)
            union all
            select of, whole, in_bucket, each.tenths, 0, each.steps
            from part, unnest(other_tenths, other_steps) as each (tenths, steps)
        ) as told
        group by of, whole, in_bucket, tenths
    ),
    everybody as (
        select of, in_bucket, sum(claims) as claims, sum(others) as others from length group by of, in_bucket
    ),
    up_to as (
        select of, in_bucket, tenths, sum(claims) over so_far as claims, sum(others) over so_far as others
        from length
        window so_far as (partition by of, in_bucket order by tenths rows unbounded preceding)
    ),
    percentile as (
        select
            of,
            in_bucket,
            min(tenths) filter (where 2 * (up_to.claims + up_to.others) >= everybody.claims + everybody.others)
                / 10.0::double precision as p50,
            min(tenths) filter (where 10 * (up_to.claims + up_to.others) >= 9 * (everybody.claims + everybody.others))
                / 10.0::double precision as p90,
            min(tenths) filter (where 20 * (up_to.claims + up_to.others) >= 19 * (everybody.claims + everybody.others))
                / 10.0::double precision as p95,
            min(tenths) filter (where everybody.claims > 0 and 10 * up_to.claims >= 9 * everybody.claims) / 10.0::double precision as claim_p90,
            min(tenths) filter (where everybody.claims > 0 and 20 * up_to.claims >= 19 * everybody.claims) / 10.0::double precision as claim_p95,
            min(tenths) filter (where everybody.others > 0 and 20 * up_to.others >= 19 * everybody.others) / 10.0::double precision as others_p95
        from up_to
        join everybody using (of, in_bucket)
        group by of, in_bucket
    ),
    whole_percentile as (
        select whole, min(tenths) filter (where 10 * upto >= 9 * waited) / 10.0::double precision as p90
        from (
            select whole, tenths, sum(steps) over (partition by whole order by tenths) as upto, sum(steps) over (partition by whole) as waited
            from (
                select whole, tenths, sum(claims + others)::integer as steps from length group by whole, tenths
            ) as told
        ) as lengths
        group by whole
    ),
    whole_wait as (
        select whole, sum(wait_ms) / nullif(sum(called), 0) as wait_ms from summed group by whole
    )
    select
        of,
        in_bucket,
        arrived::bigint,
        called::bigint,
        summed.served::bigint,
        100.0 * summed.served / nullif(arrived, 0),
        summed.wait_ms / nullif(called, 0) / 60000,
        p50,
        percentile.p90,
        p95,
        wait_max_ms / 60000.0,
        to_start_ms / nullif(started, 0) / 60000,
        walk_ms / nullif(walked, 0) / 60000,
        work_ms / nullif(worked, 0) / 60000,
        stay_ms / nullif(stayed, 0) / 60000,
        100.0 * in_time / nullif(summed.served + lost_late, 0),
        100.0 * missed / nullif(called, 0),
        100.0 * (arrived - summed.served) / nullif(arrived, 0),
        summed.unserved::bigint,
        100.0 * serving_ms / nullif(open_ms, 0),
        served_by_staffed::double precision * 3600000 / nullif(open_ms, 0),
        100.0 * open_ms / nullif(scheduled_ms, 0),
        open_ms / 3600000,
        idle_queue_ms / 60000,
        calls / nullif(called, 0)::double precision,
        summed.hops / nullif(visits, 0),
        claim_p95,
        others_p95,
        claim_p90 / nullif(percentile.p90, 0),
        summed.overtaken::double precision / nullif(passed, 0),
        summed.overtaken_max,
        summed.overtaken_by_staff::bigint,
        judged::bigint,
        100.0 * kept / nullif(judged, 0),
        miss_ms / nullif(compared, 0) / 60000,
        bias_ms / nullif(compared, 0) / 60000,
        100.0 * too_short / nullif(compared, 0),
        visits::bigint,
        100.0 * rated / nullif(rateable, 0),
        percentile.p90 / nullif(whole_percentile.p90, 0),
        (summed.wait_ms / nullif(called, 0) - whole_wait.wait_ms) / 60000,
        1.96 * sqrt(greatest(0, wait_square - (summed.wait_ms / 60000) ^ 2 / nullif(called, 0)) / nullif(called - 1, 0) / nullif(called, 0)),
        summed.effort / nullif(stayed, 0),
        100.0 * first_resolved / nullif(first_visits, 0),
        standstill_ms / nullif(arrived, 0) / 60000
    from summed
    left join percentile using (of, in_bucket)
    left join whole_percentile using (whole)
    left join whole_wait using (whole)
    order by of, in_bucket
$$;
