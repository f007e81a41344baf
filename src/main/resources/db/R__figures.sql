-- The figures by which an office is judged: every function and view of them, whole, in this one place. It is run again whenever it changes, after the
-- numbered migrations; so it only replaces. Whoever changes what a function takes or gives drops it in a numbered migration first.

create or replace function kpi_parts(branches text[], days date[], of_cut text) returns setof kpi_part language sql stable as $$
    with asked as (
        select branch, day, branch_day.time_zone
        from unnest(branches, days) as asked (branch, day)
        join branch_day using (branch, day)
    ),
    step as (
        select
            ledger.*,
            time_zone,
            called_at - queued_at - standstill_ms as wait,
            coalesce(called_at, ended_at, ledger_position.at) - queued_at - standstill_ms as waited,
            coalesce(called_at, ended_at, ledger_position.at) as left_line_at,
            ((called_at - queued_at - standstill_ms + 3000) / 6000)::integer as tenths,
            outcome in ('served', 'not-completed', 'transferred') and outcome is not null as was_served,
            (promise_low + promise_high) * 30000 as told,
            promised_by is not null and not stepped_back
                and (called_at is not null or coalesce(ended_at, ledger_position.at) - standstill_ms > promised_by) as judged
        from asked
        join ledger using (branch, day)
        join ledger_position using (branch)
    ),
    steps as (
        select
            branch,
            day,
            of_cut as cut,
            case of_cut
                when 'hour' then to_char(hour, 'FM00')
                when 'service' then coalesce(service, '')
                when 'counter' then coalesce(counter, '')
                when 'staff' then coalesce(staff, '')
                when 'channel' then coalesce(channel, '')
                when 'priority' then coalesce(priority, '')
                when 'language' then coalesce(language, '')
                else ''
            end as bucket,
            count(*) as arrived,
            count(called_at) as called,
            count(*) filter (where was_served) as served,
            sum(wait) as wait_ms,
            -- In whole tenths of a second, so that the sum is the same in whichever order it is added up
            sum((wait / 100) * (wait / 100))::double precision / 360000 as wait_square,
            max(wait) as wait_max_ms,
            count(started_at) as started,
            sum(started_at - queued_at - standstill_ms) as to_start_ms,
            count(started_at - called_at) as walked,
            sum(started_at - called_at) as walk_ms,
            count(ended_at - started_at) as worked,
            sum(ended_at - started_at) as work_ms,
            count(*) filter (where was_served and waited <= target_minutes * 60000) as in_time,
            count(*) filter (where not was_served and waited > target_minutes * 60000) as lost_late,
            count(*) filter (where outcome = 'no-show') as missed,
            -- While the day lasts, nobody who still waits has been left unserved
            count(*) filter (where called_at is null and outcome = 'ended') as unserved,
            count(*) filter (where outcome is null) as present,
            sum(calls) as calls,
            count(*) filter (where called_at is not null and not claim) as passed,
            sum(overtaken) filter (where called_at is not null and not claim) as overtaken,
            max(overtaken) filter (where called_at is not null) as overtaken_max,
            sum(overtaken_by_staff) as overtaken_by_staff,
            count(*) filter (where judged) as judged,
            count(*) filter (where judged and called_at - standstill_ms <= promised_by) as kept,
            count(wait) filter (where judged) as compared,
            sum(abs(wait - told)) filter (where judged) as miss_ms,
            sum(wait - told) filter (where judged) as bias_ms,
            count(*) filter (where judged and wait > (promise_high + 10) * 60000) as too_short,
            sum(standstill_ms) as standstill_ms
        from step
        group by branch, day, 4
    ),
    length as (
        select
            branch,
            day,
            of_cut as cut,
            case of_cut
                when 'hour' then to_char(hour, 'FM00')
                when 'service' then coalesce(service, '')
                when 'counter' then coalesce(counter, '')
                when 'staff' then coalesce(staff, '')
                when 'channel' then coalesce(channel, '')
                when 'priority' then coalesce(priority, '')
                when 'language' then coalesce(language, '')
                else ''
            end as bucket,
            claim,
            tenths,
            count(*)::integer as steps
        from step
        where tenths is not null
        group by branch, day, 4, claim, tenths
    ),
    lengths as (
        select
            branch,
            day,
            cut,
            bucket,
            array_agg(tenths order by tenths) filter (where claim) as claim_tenths,
            array_agg(length.steps order by tenths) filter (where claim) as claim_steps,
            array_agg(tenths order by tenths) filter (where not claim) as other_tenths,
            array_agg(length.steps order by tenths) filter (where not claim) as other_steps
        from length
        group by branch, day, cut, bucket
    ),
    hours as (
        select
            branch,
            day,
            of_cut as cut,
            case of_cut
                when 'hour' then to_char(hour, 'FM00')
                when 'counter' then coalesce(counter, '')
                when 'staff' then coalesce(staff, '')
                else ''
            end as bucket,
            sum(idle_ms + called_ms + serving_ms) as open_ms,
            sum(serving_ms) as serving_ms,
            sum(idle_queue_ms) as idle_queue_ms,
            sum(scheduled_ms) as scheduled_ms
        from asked
        join counter_time using (branch, day)
        where of_cut in ('all', 'hour', 'counter', 'staff')
        group by branch, day, 4
    ),
    -- A ticket begins with the business day of its visit; few ever stood still, and only their steps are looked at.
    stood as materialized (
        select asked.branch, ledger.ticket, sum(standstill_ms)::bigint as still_ms
        from asked
        join ledger on ledger.branch = asked.branch and ledger.ticket >= to_char(asked.day, 'YYYYMMDD-')
            and ledger.ticket < to_char(asked.day, 'YYYYMMDD.')
        where standstill_ms > 0 and ended_at is not null
        group by asked.branch, ledger.ticket
    ),
    visits as (
        select
            branch,
            day,
            of_cut as cut,
            case of_cut
                when 'hour' then to_char(hour, 'FM00')
                when 'channel' then coalesce(channel, '')
                when 'priority' then coalesce(priority, '')
                when 'language' then coalesce(language, '')
                else ''
            end as bucket,
            count(*) as visits,
            count(exit_at) as stayed,
            sum(exit_at - issued_at - coalesce(still_ms, 0)) as stay_ms,
            sum(ledger_visit.hops) as hops,
            count(*) filter (where rated) as rated,
            count(*) filter (where ledger_visit.served and ended_at is not null and not ledger_visit.imported) as rateable,
            sum(documents + counters + 1) filter (where exit_at is not null)
                + sum(exit_at - issued_at - coalesce(still_ms, 0))::double precision / 60000 as effort,
            count(*) filter (where ledger_visit.served and ended_at is not null and not again) as first_visits,
            count(*) filter (where ledger_visit.served and ended_at is not null and not again and not not_completed) as first_resolved
        from asked
        join ledger_visit using (branch, day)
        left join stood using (branch, ticket)
        where of_cut in ('all', 'hour', 'channel', 'priority', 'language')
        group by branch, day, 4
    ),
    -- Where the local hour of the first moment began; hours after it follow in time itself, whatever the clocks do.
    wait as (
        select
            branch,
            day,
            time_zone,
            queued_at,
            left_line_at,
            queued_at - (extract(epoch from since - date_trunc('hour', since)) * 1000)::bigint as hour_at
        from (
            select step.*, to_timestamp(queued_at / 1000.0) at time zone time_zone as since
            from step
            where of_cut = 'hour'
        ) as local
    ),
    crowd as (
        select branch, day, 'hour' as cut, to_char(to_timestamp(hour_began / 1000) at time zone time_zone, 'HH24') as bucket, sum(crowd_ms)::bigint as crowd_ms
        from (
            select branch, day, time_zone, begins as hour_began, sum(least(left_line_at, begins + 3600000) - greatest(queued_at, begins)) as crowd_ms
            from wait, generate_series(hour_at, left_line_at, 3600000) as begins
            group by branch, day, time_zone, begins
        ) as told
        group by 1, 2, 4
    ),
    -- A day on which nobody came has its row too.
    every as (
        select branch, day, 'all' as cut, '' as bucket from asked where of_cut = 'all'
    )
    select
        branch,
        cut,
        day,
        bucket,
        coalesce(arrived, 0),
        coalesce(called, 0),
        coalesce(steps.served, 0),
        coalesce(wait_ms, 0)::bigint,
        coalesce(wait_square, 0),
        wait_max_ms,
        coalesce(claim_tenths, '{}'),
        coalesce(claim_steps, '{}'),
        coalesce(other_tenths, '{}'),
        coalesce(other_steps, '{}'),
        coalesce(started, 0),
        coalesce(to_start_ms, 0)::bigint,
        coalesce(walked, 0),
        coalesce(walk_ms, 0)::bigint,
        coalesce(worked, 0),
        coalesce(work_ms, 0)::bigint,
        coalesce(in_time, 0),
        coalesce(lost_late, 0),
        coalesce(missed, 0),
        coalesce(unserved, 0),
        coalesce(calls, 0),
        coalesce(passed, 0),
        coalesce(overtaken, 0),
        coalesce(overtaken_max, 0),
        coalesce(overtaken_by_staff, 0),
        coalesce(judged, 0),
        coalesce(kept, 0),
        coalesce(compared, 0),
        coalesce(miss_ms, 0)::bigint,
        coalesce(bias_ms, 0)::bigint,
        coalesce(too_short, 0),
        coalesce(standstill_ms, 0)::bigint,
        coalesce(open_ms, 0)::bigint,
        coalesce(serving_ms, 0)::bigint,
        coalesce(idle_queue_ms, 0)::bigint,
        coalesce(scheduled_ms, 0)::bigint,
        coalesce(visits, 0),
        coalesce(stayed, 0),
        coalesce(stay_ms, 0)::bigint,
        coalesce(visits.hops, 0),
        coalesce(rated, 0),
        coalesce(rateable, 0),
        coalesce(effort, 0),
        coalesce(first_visits, 0),
        coalesce(first_resolved, 0),
        coalesce(crowd_ms, 0),
        coalesce(present, 0)
    from every
    full join steps using (branch, day, cut, bucket)
    full join lengths using (branch, day, cut, bucket)
    full join hours using (branch, day, cut, bucket)
    full join visits using (branch, day, cut, bucket)
    full join crowd using (branch, day, cut, bucket)
$$;
comment on function kpi_parts(text[], date[], text) is
    'The sums of these business days, a branch and a day beside each other, in the buckets of one cut, worked out from the ledger.';

create or replace function kpi_parts(branches text[], days date[]) returns setof kpi_part language sql stable as $$
    select part.*
    from unnest(array['all', 'hour', 'service', 'counter', 'staff', 'channel', 'priority', 'language']) as asked (cut),
        kpi_parts(branches, days, asked.cut) as part
$$;
comment on function kpi_parts(text[], date[]) is 'The sums of the n-th of these days at the n-th of these branches, by cut and bucket, from the ledger itself.';

-- Some branches' sums from one day to another: those that are kept, and those of days that are not over, worked out now.
create or replace function kpi_sums(branches text[], first_day date, last_day date, of_cut text) returns setof kpi_part language sql stable as $$
    select kpi_part.*
    from kpi_part
    where kpi_part.branch = any (branches) and kpi_part.cut = of_cut and kpi_part.day between first_day and last_day
    union all
    select part.*
    from (
        select array_agg(branch) as branches, array_agg(day) as days
        from branch_day
        where branch = any (branches) and day between first_day and last_day and not summed
    ) as left_over, kpi_parts(left_over.branches, left_over.days, of_cut) as part
    where left_over.days is not null
$$;
comment on function kpi_sums is 'The sums of these branches and business days by one of the cuts that sums are kept by.';

-- Into which bucket of a cut a day's sums fall.
create or replace function kpi_bucket(cut text, branch text, day date, bucket text) returns text language sql stable parallel safe as $$
    select case cut
        when 'branch' then branch
        when 'day' then to_char(day, 'YYYY-MM-DD')
        when 'week' then to_char(date_trunc('week', day), 'YYYY-MM-DD')
        when 'month' then to_char(day, 'YYYY-MM')
        when 'weekday-hour' then to_char(extract(isodow from day)::integer, 'FM0') || '-' || bucket
        else bucket
    end
$$;
comment on function kpi_bucket is
    'all (one bucket over all branches asked for), branch, day, week (its Monday), month, hour, weekday-hour (1 = Monday), service, counter, staff, channel, priority, language';

-- W = t_call - t_in. Percentiles are nearest-rank, to a tenth of a minute. Shares are percent, times are minutes. What has no meaning (the mean of
-- nothing) is null. "The whole" of a bucket is its branch, or all branches where the cut is all or branch.
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
    -- Lines and wholes are numbered: a hundred thousand lengths are told apart by a number in half of the time that their names take
    with part as materialized (
        select
            dense_rank() over (order by of, whole, in_bucket) as line,
            dense_rank() over (order by whole) as of_whole,
            named.*
        from (
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
        ) as named
    ),
    summed as (
        select
            line,
            of_whole,
            of,
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
            sum(present) as present,
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
        group by line, of_whole, of, in_bucket
    ),
    -- How many waited how long, with a claim and without. Whole numbers all the way: exact, and a fifth of the cost of decimal ones.
    length as materialized (
        select line, of_whole, tenths, sum(claims)::integer as claims, sum(others)::integer as others
        from (
            select line, of_whole, each.tenths, each.steps as claims, 0 as others
            from part, unnest(claim_tenths, claim_steps) as each (tenths, steps)
            union all
            select line, of_whole, each.tenths, 0, each.steps
            from part, unnest(other_tenths, other_steps) as each (tenths, steps)
        ) as told
        group by line, of_whole, tenths
    ),
    everybody as (
        select line, sum(claims) as claims, sum(others) as others from length group by line
    ),
    up_to as (
        select line, tenths, sum(claims) over so_far as claims, sum(others) over so_far as others
        from length
        window so_far as (partition by line order by tenths rows unbounded preceding)
    ),
    percentile as (
        select
            line,
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
        join everybody using (line)
        group by line
    ),
    whole_percentile as (
        select of_whole, min(tenths) filter (where 10 * upto >= 9 * waited) / 10.0::double precision as p90
        from (
            select of_whole, tenths, sum(steps) over (partition by of_whole order by tenths) as upto, sum(steps) over (partition by of_whole) as waited
            from (
                select of_whole, tenths, sum(claims + others)::integer as steps from length group by of_whole, tenths
            ) as told
        ) as lengths
        group by of_whole
    ),
    whole_wait as (
        select of_whole, sum(wait_ms) / nullif(sum(called), 0) as wait_ms from summed group by of_whole
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
        100.0 * (arrived - summed.served - present) / nullif(arrived, 0),
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
    left join percentile using (line)
    left join whole_percentile using (of_whole)
    left join whole_wait using (of_whole)
    order by of, in_bucket
$$;
comment on function kpi is
    'Every figure of the office for these branches and business days (both ends included), one row per branch and bucket; see kpi_bucket for the cuts.';

-- A commitment that a branch has published: called within so many minutes. Served in time / (served + lost later than that), as the service level,
-- of one service or, where none is named, of all.
create or replace function charter_wait(of_branch text, of_service text, minutes integer, first_day date, last_day date)
returns table (counted bigint, kept bigint) language sql stable as $$
    select
        count(*) filter (where was_served or waited > minutes * 60000),
        count(*) filter (where was_served and waited <= minutes * 60000)
    from (
        select
            coalesce(called_at, ended_at, ledger_position.at) - queued_at - standstill_ms as waited,
            outcome in ('served', 'not-completed', 'transferred') and outcome is not null as was_served
        from ledger
        join ledger_position using (branch)
        where branch = of_branch and day between first_day and last_day and (of_service = '' or service = of_service)
    ) as step
$$;
comment on function charter_wait is 'How often a published longest wait was kept: of those it counts for, those called in time.';

-- A commitment on promises: kept / judged, of one service or of all.
create or replace function charter_promise(of_branch text, of_service text, first_day date, last_day date)
returns table (counted bigint, kept bigint) language sql stable as $$
    select coalesce(sum(judged), 0)::bigint, coalesce(sum(sums.kept), 0)::bigint
    from kpi_sums(array[of_branch], first_day, last_day, case when of_service = '' then 'all' else 'service' end) as sums
    where of_service = '' or bucket = of_service
$$;
comment on function charter_promise is 'How often the promised range was kept: of the promises that can be judged, those kept.';

-- How congested each hour was: person-minutes waited in it per seat. It is what the congestion index foretells, an hour later.
create or replace function congestion_hours(of_branch text, first_day date, last_day date)
returns table (day date, hour integer, person_minutes double precision, index double precision, band integer)
language sql stable as $$
    select
        sums.day,
        bucket::integer,
        crowd_ms / 60000.0::double precision,
        crowd_ms / 60000.0::double precision / nullif(seats, 0),
        width_bucket(crowd_ms / 60000.0::double precision / nullif(seats, 0), bands) + 1
    from kpi_sums(array[of_branch], first_day, last_day, 'hour') as sums
    join branch_day on branch_day.branch = of_branch and branch_day.day = sums.day
    where crowd_ms > 0
    order by sums.day, bucket
$$;
comment on function congestion_hours is
    'Person-minutes waited, per seat, in each hour of these business days; band 1 (calm) to 5 (critical) by the branch''s own limits.';

-- The same for a typical week: the mean over the days of a weekday, days on which nobody waited in that hour included.
create or replace function congestion_week(of_branch text, first_day date, last_day date)
returns table (
    weekday integer, hour integer, days integer, index double precision, band integer, arrived double precision, mean_wait double precision)
language sql stable as $$
    with weekday as (
        select extract(isodow from day)::integer as weekday, count(*)::integer as days, (max(bands)) as bands
        from branch_day
        where branch = of_branch and day between first_day and last_day
        group by 1
    ),
    hour as (
        select
            extract(isodow from sums.day)::integer as weekday,
            bucket::integer as hour,
            sum(crowd_ms / 60000.0::double precision / nullif(seats, 0)) as index,
            sum(sums.arrived) as arrived,
            sum(wait_ms)::double precision / nullif(sum(called), 0) / 60000 as mean_wait
        from kpi_sums(array[of_branch], first_day, last_day, 'hour') as sums
        join branch_day on branch_day.branch = of_branch and branch_day.day = sums.day
        where sums.arrived > 0 or crowd_ms > 0
        group by 1, 2
    )
    select
        weekday,
        hour,
        days,
        coalesce(hour.index, 0) / days,
        width_bucket(coalesce(hour.index, 0) / days, bands) + 1,
        hour.arrived::double precision / days,
        hour.mean_wait
    from hour
    join weekday using (weekday)
    order by weekday, hour
$$;
comment on function congestion_week is 'A typical week of these business days by weekday (1 = Monday) and local hour.';

-- For BI tools: filter by branch and day as you like, only what is asked for is worked out.
create or replace view kpi_branch_day as
    select branch_day.branch, branch_day.day, to_jsonb(figures) - 'branch' - 'bucket' as all_figures, figures.arrived, figures.called,
        figures.served, figures.served_share, figures.mean_wait, figures.wait_p50, figures.wait_p90, figures.wait_p95, figures.wait_max,
        figures.service_level, figures.no_show, figures.abandonment, figures.unserved, figures.occupancy, figures.throughput,
        figures.adherence, figures.mean_service, figures.mean_time_in_branch, figures.promise_kept, figures.overtaken, figures.survey_response
    from branch_day, lateral kpi(array[branch_day.branch], branch_day.day, branch_day.day, 'all') as figures;
comment on view kpi_branch_day is 'The figures of each business day of each branch; what is not a column of its own lies in all_figures.';

create or replace view kpi_service_day as
    select branch_day.branch, branch_day.day, figures.bucket as service, figures.arrived, figures.called, figures.served, figures.served_share,
        figures.mean_wait, figures.wait_p50, figures.wait_p90, figures.wait_p95, figures.wait_max, figures.mean_service,
        figures.service_level, figures.no_show, figures.abandonment
    from branch_day, lateral kpi(array[branch_day.branch], branch_day.day, branch_day.day, 'service') as figures;
comment on view kpi_service_day is 'The figures of each service on each business day.';

create or replace view kpi_hour as
    select branch_day.branch, branch_day.day, figures.bucket::integer as hour, figures.arrived, figures.called, figures.served,
        figures.mean_wait, figures.wait_p90, figures.wait_max, figures.open_hours, figures.occupancy, figures.idle_with_queue
    from branch_day, lateral kpi(array[branch_day.branch], branch_day.day, branch_day.day, 'hour') as figures;
comment on view kpi_hour is 'The figures of each local hour of each business day, of those who joined a line in it.';

create or replace view ledger_step as
    select branch, ticket, step, day, hour, service, priority, claim, language, channel,
        to_timestamp(queued_at / 1000.0) as queued_at, to_timestamp(called_at / 1000.0) as called_at,
        to_timestamp(started_at / 1000.0) as started_at, to_timestamp(ended_at / 1000.0) as ended_at,
        (called_at - queued_at - standstill_ms) / 60000.0 as wait_minutes, (started_at - called_at) / 60000.0 as walk_minutes,
        (ended_at - started_at) / 60000.0 as service_minutes,
        counter, staff, outcome, reason, calls, overtaken, overtaken_by_staff, target_minutes, promise_low, promise_high,
        to_timestamp(promised_by / 1000.0) as promised_by,
        standstill_ms / 60000.0 as standstill_minutes
    from ledger;
comment on view ledger_step is 'The ledger with its times as times and its spans in minutes; the columns are explained at the table ledger.';

-- Sums of the ledger beside what was counted in the journal: each row in which they differ is a fault.
create or replace view ledger_difference as
    select branch_day.branch, branch_day.day, branch_day.queued as journal_queued, coalesce(steps.queued, 0) as ledger_queued,
        branch_day.calls as journal_calls, coalesce(steps.calls, 0) as ledger_calls,
        branch_day.issued as journal_issued, coalesce(visits.issued, 0) as ledger_issued
    from branch_day
    left join lateral (
        select count(*) as queued, sum(calls) as calls
        from ledger
        where ledger.branch = branch_day.branch and ledger.day = branch_day.day and not imported
    ) as steps on true
    left join lateral (
        select count(*) as issued
        from ledger_visit
        where ledger_visit.branch = branch_day.branch and ledger_visit.day = branch_day.day and not imported
    ) as visits on true
    where branch_day.queued <> coalesce(steps.queued, 0) or branch_day.issued <> coalesce(visits.issued, 0);
comment on view ledger_difference is 'Business days on which the ledger does not add up to the journal; empty, or it must be rebuilt.';
