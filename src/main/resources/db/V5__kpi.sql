-- The figures by which an office is judged, each defined here once for any stretch of business days, cut in any of the ways below.
-- W = t_call - t_in. Percentiles are nearest-rank. Shares are percent, times are minutes. What has no meaning (the mean of nothing) is null.

-- Into which bucket of a cut a step, a visit or a counter's hour falls.
create function kpi_bucket(
    cut text, branch text, day date, hour smallint, service text, counter text, staff text, channel text, priority text, language text)
returns text language sql stable parallel safe as $$
    select case cut
        when 'all' then ''
        when 'branch' then branch
        when 'day' then to_char(day, 'YYYY-MM-DD')
        when 'week' then to_char(date_trunc('week', day), 'YYYY-MM-DD')
        when 'month' then to_char(day, 'YYYY-MM')
        when 'hour' then to_char(hour, 'FM00')
        when 'weekday-hour' then to_char(extract(isodow from day)::integer, 'FM0') || '-' || to_char(hour, 'FM00')
        when 'service' then service
        when 'counter' then counter
        when 'staff' then staff
        when 'channel' then channel
        when 'priority' then priority
        when 'language' then language
    end
$$;
comment on function kpi_bucket is
    'all (one bucket over all branches asked for), branch, day, week (its Monday), month, hour, weekday-hour (1 = Monday), service, counter, staff, channel, priority, language';

create function kpi(branches text[], first_day date, last_day date, cut text)
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
    survey_response         double precision
) language sql stable parallel safe as $$
    with step as (
        select
            case when cut = 'all' then '' else ledger.branch end as of,
            coalesce(kpi_bucket(
                cut, ledger.branch, day, hour, service, counter, staff, channel, priority, language), '') as bucket,
            ledger.*,
            called_at - queued_at as wait,
            coalesce(called_at, ended_at, ledger_position.at) - queued_at as waited,
            outcome in ('served', 'not-completed', 'transferred') and outcome is not null as was_served,
            (promise_low + promise_high) / 2.0 as told,
            promised_by is not null and not stepped_back
                and (called_at is not null or coalesce(ended_at, ledger_position.at) > promised_by) as judged
        from ledger
        join ledger_position on ledger_position.branch = ledger.branch
        where ledger.branch = any (branches) and day between first_day and last_day
    ),
    steps as (
        select
            of,
            bucket,
            count(*) as arrived,
            count(called_at) as called,
            count(*) filter (where was_served) as served,
            avg(wait::double precision / 60000) as mean_wait,
            percentile_disc(array[0.5, 0.9, 0.95]) within group (order by wait) as waits,
            max(wait) as wait_max,
            avg((started_at - queued_at)::double precision / 60000) as mean_wait_to_start,
            avg((started_at - called_at)::double precision / 60000) as mean_walk,
            avg((ended_at - started_at)::double precision / 60000) as mean_service,
            count(*) filter (where was_served and waited <= target_minutes * 60000) as in_time,
            count(*) filter (where not was_served and waited > target_minutes * 60000) as lost_late,
            count(*) filter (where outcome = 'no-show') as missed,
            count(*) filter (where called_at is null and (outcome is null or outcome = 'ended')) as unserved,
            sum(calls) as calls,
            percentile_disc(array[0.9, 0.95]) within group (order by wait) filter (where claim) as claim_waits,
            percentile_disc(0.95) within group (order by wait) filter (where not claim) as others_wait,
            avg(step.overtaken::double precision) filter (where called_at is not null and not claim) as overtaken,
            max(step.overtaken) filter (where called_at is not null) as overtaken_max,
            sum(step.overtaken_by_staff) as overtaken_by_staff,
            count(*) filter (where judged) as judged,
            count(*) filter (where judged and called_at <= promised_by) as kept,
            avg(abs(wait / 60000.0 - told)::double precision) filter (where judged) as mae,
            avg((wait / 60000.0 - told)::double precision) filter (where judged) as bias,
            count(wait) filter (where judged) as compared,
            count(*) filter (where judged and wait > (promise_high + 10) * 60000) as too_short
        from step
        group by of, bucket
    ),
    hours as (
        select
            case when cut = 'all' then '' else counter_time.branch end as of,
            coalesce(kpi_bucket(cut, counter_time.branch, day, hour, null, counter, staff, null, null, null), '') as bucket,
            sum(idle_ms + called_ms + serving_ms)::double precision as open_ms,
            sum(serving_ms)::double precision as serving_ms,
            sum(idle_queue_ms)::double precision as idle_queue_ms,
            sum(scheduled_ms)::double precision as scheduled_ms
        from counter_time
        where counter_time.branch = any (branches) and day between first_day and last_day
            and cut in ('all', 'branch', 'day', 'week', 'month', 'hour', 'weekday-hour', 'counter', 'staff')
            and (cut <> 'staff' or staff <> '')
        group by 1, 2
    ),
    visits as (
        select
            case when cut = 'all' then '' else ledger_visit.branch end as of,
            coalesce(kpi_bucket(
                cut, ledger_visit.branch, day, hour, null, null, null, channel, priority, language), '') as bucket,
            count(*) as visits,
            avg((exit_at - issued_at)::double precision / 60000) as mean_time_in_branch,
            avg(ledger_visit.hops::double precision) as hops,
            count(*) filter (where rated) as rated,
            count(*) filter (where ledger_visit.served and ended_at is not null) as rateable
        from ledger_visit
        where ledger_visit.branch = any (branches) and day between first_day and last_day
            and cut not in ('service', 'counter', 'staff')
        group by 1, 2
    )
    select
        of,
        bucket,
        coalesce(arrived, 0),
        coalesce(called, 0),
        coalesce(steps.served, 0),
        100.0 * steps.served / nullif(arrived, 0),
        mean_wait,
        waits[1] / 60000.0,
        waits[2] / 60000.0,
        waits[3] / 60000.0,
        wait_max / 60000.0,
        mean_wait_to_start,
        mean_walk,
        mean_service,
        mean_time_in_branch,
        100.0 * in_time / nullif(steps.served + lost_late, 0),
        100.0 * missed / nullif(called, 0),
        100.0 * (arrived - steps.served) / nullif(arrived, 0),
        coalesce(unserved, 0),
        100.0 * serving_ms / nullif(open_ms, 0),
        steps.served * 3600000 / nullif(open_ms, 0),
        100.0 * open_ms / nullif(scheduled_ms, 0),
        open_ms / 3600000,
        idle_queue_ms / 60000,
        calls::double precision / nullif(called, 0),
        visits.hops,
        claim_waits[2] / 60000.0,
        others_wait / 60000.0,
        claim_waits[1]::double precision / nullif(waits[2], 0),
        steps.overtaken,
        coalesce(overtaken_max, 0),
        coalesce(steps.overtaken_by_staff, 0),
        coalesce(judged, 0),
        100.0 * kept / nullif(judged, 0),
        mae,
        bias,
        100.0 * too_short / nullif(compared, 0),
        coalesce(visits, 0),
        100.0 * rated / nullif(rateable, 0)
    from steps
    full join hours using (of, bucket)
    full join visits using (of, bucket)
    order by of, bucket
$$;
comment on function kpi is
    'Every figure of the office for these branches and business days (both ends included), one row per branch and bucket; see kpi_bucket for the cuts.';

-- How congested each hour was: person-minutes waited in it per seat. It is what the congestion index foretells, an hour later.
create function congestion_hours(of_branch text, first_day date, last_day date)
returns table (day date, hour integer, person_minutes double precision, index double precision, band integer)
language sql stable parallel safe as $$
    with wait as (
        select
            ledger.day,
            to_timestamp(queued_at / 1000.0) at time zone time_zone as since,
            to_timestamp(coalesce(called_at, ended_at, ledger_position.at) / 1000.0) at time zone time_zone as until
        from ledger
        join branch_day using (branch, day)
        join ledger_position using (branch)
        where ledger.branch = of_branch and ledger.day between first_day and last_day
    ),
    piece as (
        select
            wait.day,
            extract(hour from begins)::integer as hour,
            extract(epoch from least(until, begins + interval '1 hour') - greatest(since, begins)) / 60 as minutes
        from wait, generate_series(date_trunc('hour', since), until, interval '1 hour') as begins
    ),
    told as (
        select piece.day, piece.hour, sum(minutes)::double precision as person_minutes
        from piece
        group by piece.day, piece.hour
    )
    select
        told.day,
        told.hour,
        told.person_minutes,
        told.person_minutes / nullif(seats, 0),
        width_bucket(told.person_minutes / nullif(seats, 0), bands) + 1
    from told
    join branch_day on branch_day.branch = of_branch and branch_day.day = told.day
    order by told.day, told.hour
$$;
comment on function congestion_hours is
    'Person-minutes waited, per seat, in each hour of these business days; band 1 (calm) to 5 (critical) by the branch''s own limits.';

-- The same for a typical week: the mean over the days of a weekday, days on which nobody waited in that hour included.
create function congestion_week(of_branch text, first_day date, last_day date)
returns table (
    weekday integer, hour integer, days integer, index double precision, band integer, arrived double precision, mean_wait double precision)
language sql stable parallel safe as $$
    with weekday as (
        select extract(isodow from day)::integer as weekday, count(*)::integer as days, (max(bands)) as bands
        from branch_day
        where branch = of_branch and day between first_day and last_day
        group by 1
    ),
    crowd as (
        select extract(isodow from day)::integer as weekday, hour, sum(index) as index
        from congestion_hours(of_branch, first_day, last_day)
        group by 1, 2
    ),
    came as (
        select
            extract(isodow from day)::integer as weekday,
            hour::integer as hour,
            count(*) as arrived,
            avg((called_at - queued_at)::double precision / 60000) as mean_wait
        from ledger
        where branch = of_branch and day between first_day and last_day
        group by 1, 2
    )
    select
        weekday,
        hour,
        days,
        coalesce(crowd.index, 0) / days,
        width_bucket(coalesce(crowd.index, 0) / days, bands) + 1,
        coalesce(arrived, 0)::double precision / days,
        mean_wait
    from crowd
    full join came using (weekday, hour)
    join weekday using (weekday)
    order by weekday, hour
$$;
comment on function congestion_week is 'A typical week of these business days by weekday (1 = Monday) and local hour.';

-- For BI tools: filter by branch and day as you like, only what is asked for is worked out.
create view kpi_branch_day as
    select branch_day.branch, branch_day.day, to_jsonb(figures) - 'branch' - 'bucket' as all_figures, figures.arrived, figures.called,
        figures.served, figures.served_share, figures.mean_wait, figures.wait_p50, figures.wait_p90, figures.wait_p95, figures.wait_max,
        figures.service_level, figures.no_show, figures.abandonment, figures.unserved, figures.occupancy, figures.throughput,
        figures.adherence, figures.mean_service, figures.mean_time_in_branch, figures.promise_kept, figures.overtaken, figures.survey_response
    from branch_day, lateral kpi(array[branch_day.branch], branch_day.day, branch_day.day, 'all') as figures;
comment on view kpi_branch_day is 'The figures of each business day of each branch; what is not a column of its own lies in all_figures.';

create view kpi_service_day as
    select branch_day.branch, branch_day.day, figures.bucket as service, figures.arrived, figures.called, figures.served, figures.served_share,
        figures.mean_wait, figures.wait_p50, figures.wait_p90, figures.wait_p95, figures.wait_max, figures.mean_service,
        figures.service_level, figures.no_show, figures.abandonment
    from branch_day, lateral kpi(array[branch_day.branch], branch_day.day, branch_day.day, 'service') as figures;
comment on view kpi_service_day is 'The figures of each service on each business day.';

create view kpi_hour as
    select branch_day.branch, branch_day.day, figures.bucket::integer as hour, figures.arrived, figures.called, figures.served,
        figures.mean_wait, figures.wait_p90, figures.wait_max, figures.open_hours, figures.occupancy, figures.idle_with_queue
    from branch_day, lateral kpi(array[branch_day.branch], branch_day.day, branch_day.day, 'hour') as figures;
comment on view kpi_hour is 'The figures of each local hour of each business day, of those who joined a line in it.';

create view ledger_step as
    select branch, ticket, step, day, hour, service, priority, claim, language, channel,
        to_timestamp(queued_at / 1000.0) as queued_at, to_timestamp(called_at / 1000.0) as called_at,
        to_timestamp(started_at / 1000.0) as started_at, to_timestamp(ended_at / 1000.0) as ended_at,
        (called_at - queued_at) / 60000.0 as wait_minutes, (started_at - called_at) / 60000.0 as walk_minutes,
        (ended_at - started_at) / 60000.0 as service_minutes,
        counter, staff, outcome, reason, calls, overtaken, overtaken_by_staff, target_minutes, promise_low, promise_high,
        to_timestamp(promised_by / 1000.0) as promised_by
    from ledger;
comment on view ledger_step is 'The ledger with its times as times and its spans in minutes; the columns are explained at the table ledger.';

-- Sums of the ledger beside what was counted in the journal: each row in which they differ is a fault.
create view ledger_difference as
    select branch_day.branch, branch_day.day, branch_day.queued as journal_queued, coalesce(steps.queued, 0) as ledger_queued,
        branch_day.calls as journal_calls, coalesce(steps.calls, 0) as ledger_calls,
        branch_day.issued as journal_issued, coalesce(visits.issued, 0) as ledger_issued
    from branch_day
    left join lateral (
        select count(*) as queued, sum(calls) as calls from ledger where ledger.branch = branch_day.branch and ledger.day = branch_day.day
    ) as steps on true
    left join lateral (
        select count(*) as issued from ledger_visit where ledger_visit.branch = branch_day.branch and ledger_visit.day = branch_day.day
    ) as visits on true
    where branch_day.queued <> coalesce(steps.queued, 0) or branch_day.issued <> coalesce(visits.issued, 0);
comment on view ledger_difference is 'Business days on which the ledger does not add up to the journal; empty, or it must be rebuilt.';

grant select on kpi_branch_day, kpi_service_day, kpi_hour, ledger_step, ledger_difference to "${server}";
