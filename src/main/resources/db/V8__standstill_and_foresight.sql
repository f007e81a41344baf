-- Waits without the time in which the office stood still, as the rules measure them; and what looking ahead has said, kept so that it can be judged.

create index ledger_stood on ledger (branch, ticket) where standstill_ms > 0;

-- The sums of some business days, worked out from the ledger. W = t_call - t_in - what stood still; who crowded the hall stood there all the same.
create or replace function kpi_parts(branches text[], days date[]) returns setof kpi_part language sql stable as $$
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
            case
                when grouping(hour) = 0 then 'hour'
                when grouping(service) = 0 then 'service'
                when grouping(counter) = 0 then 'counter'
                when grouping(staff) = 0 then 'staff'
                when grouping(channel) = 0 then 'channel'
                when grouping(priority) = 0 then 'priority'
                when grouping(language) = 0 then 'language'
                else 'all'
            end as cut,
            coalesce(to_char(hour, 'FM00'), service, counter, staff, channel, priority, language, '') as bucket,
            count(*) as arrived,
            count(called_at) as called,
            count(*) filter (where was_served) as served,
            sum(wait) as wait_ms,
            sum((wait / 60000.0)::double precision ^ 2) as wait_square,
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
            count(*) filter (where called_at is null and (outcome is null or outcome = 'ended')) as unserved,
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
        group by branch, day,
            grouping sets ((), (hour), (service), (counter), (staff), (channel), (priority), (language))
    ),
    length as (
        select
            branch,
            day,
            case
                when grouping(hour) = 0 then 'hour'
                when grouping(service) = 0 then 'service'
                when grouping(counter) = 0 then 'counter'
                when grouping(staff) = 0 then 'staff'
                when grouping(channel) = 0 then 'channel'
                when grouping(priority) = 0 then 'priority'
                when grouping(language) = 0 then 'language'
                else 'all'
            end as cut,
            coalesce(to_char(hour, 'FM00'), service, counter, staff, channel, priority, language, '') as bucket,
            claim,
            tenths,
            count(*)::integer as steps
        from step
        where tenths is not null
        group by branch, day, claim, tenths,
            grouping sets ((), (hour), (service), (counter), (staff), (channel), (priority), (language))
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
            case
                when grouping(hour) = 0 then 'hour'
                when grouping(counter) = 0 then 'counter'
                when grouping(staff) = 0 then 'staff'
                else 'all'
            end as cut,
            coalesce(to_char(hour, 'FM00'), counter, staff, '') as bucket,
            sum(idle_ms + called_ms + serving_ms) as open_ms,
            sum(serving_ms) as serving_ms,
            sum(idle_queue_ms) as idle_queue_ms,
            sum(scheduled_ms) as scheduled_ms
        from asked
        join counter_time using (branch, day)
        group by branch, day, grouping sets ((), (hour), (counter), (staff))
    ),
    visits as (
        select
            branch,
            day,
            case
                when grouping(hour) = 0 then 'hour'
                when grouping(channel) = 0 then 'channel'
                when grouping(priority) = 0 then 'priority'
                when grouping(language) = 0 then 'language'
                else 'all'
            end as cut,
            coalesce(to_char(hour, 'FM00'), channel, priority, language, '') as bucket,
            count(*) as visits,
            count(exit_at) as stayed,
            sum(exit_at - issued_at - stood.still_ms) as stay_ms,
            sum(ledger_visit.hops) as hops,
            count(*) filter (where rated) as rated,
            count(*) filter (where ledger_visit.served and ended_at is not null and not ledger_visit.imported) as rateable,
            sum((documents + counters + 1 + (exit_at - issued_at - stood.still_ms) / 60000.0)::double precision) as effort,
            count(*) filter (where ledger_visit.served and ended_at is not null and not again) as first_visits,
            count(*) filter (where ledger_visit.served and ended_at is not null and not again and not not_completed) as first_resolved
        from asked
        join ledger_visit using (branch, day)
        cross join lateral (
            select coalesce(sum(standstill_ms), 0) as still_ms
            from ledger
            where ledger.branch = ledger_visit.branch and ledger.ticket = ledger_visit.ticket
                and ledger.standstill_ms > 0 and ledger.ended_at is not null
        ) as stood
        group by branch, day, grouping sets ((), (hour), (channel), (priority), (language))
    ),
    wait as (
        select
            branch,
            day,
            to_timestamp(queued_at / 1000.0) at time zone time_zone as since,
            to_timestamp(left_line_at / 1000.0) at time zone time_zone as until
        from step
    ),
    crowd as (
        select
            branch,
            day,
            'hour' as cut,
            to_char(begins, 'HH24') as bucket,
            (sum(extract(epoch from least(until, begins + interval '1 hour') - greatest(since, begins))) * 1000)::bigint as crowd_ms
        from wait, generate_series(date_trunc('hour', since), until, interval '1 hour') as begins
        group by branch, day, to_char(begins, 'HH24')
    ),
    -- A day on which nobody came has its row too.
    every as (
        select branch, day, 'all' as cut, '' as bucket from asked
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
        coalesce(crowd_ms, 0)
    from every
    full join steps using (branch, day, cut, bucket)
    full join lengths using (branch, day, cut, bucket)
    full join hours using (branch, day, cut, bucket)
    full join visits using (branch, day, cut, bucket)
    full join crowd using (branch, day, cut, bucket)
$$;
comment on function kpi_parts is 'The sums of the n-th of these days at the n-th of these branches, by cut and bucket, from the ledger itself.';

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
comment on column ledger_step.wait_minutes is 'W: without the time in which calling stood still';

-- What is kept of every day is worked out anew.
update branch_day set summed = false where standstill_ms > 0 or exists (
    select from ledger where ledger.branch = branch_day.branch and ledger.day = branch_day.day and ledger.standstill_ms > 0);
delete from kpi_part using branch_day
where kpi_part.branch = branch_day.branch and kpi_part.day = branch_day.day and not branch_day.summed;

-- From which index on, and from which likelihood on, a branch wants to be warned.
create table alarm_threshold (
    branch text collate "C" primary key,
    above  double precision not null,
    likely double precision not null
);
comment on table alarm_threshold is 'Of what a branch wants to be warned; a branch without a row by the third of its bands and from one in two.';
comment on column alarm_threshold.branch is 'the branch';
comment on column alarm_threshold.above is 'the congestion index that is to be warned of, minutes per seat';
comment on column alarm_threshold.likely is 'from which likelihood on, 0 to 1';

-- Every look ahead at a full quarter of an hour, and what came.
create table alarm_look (
    branch  text collate "C" not null,
    at      bigint           not null,
    above   double precision not null,
    drawn   double precision not null,
    likely  double precision not null,
    climate double precision not null,
    plain   double precision not null,
    warned  boolean          not null,
    passed  boolean,
    lead    double precision,
    primary key (branch, at)
);
comment on table alarm_look is 'Every look ahead at a full quarter of an hour at which the hall was not past the threshold yet, and whether it was within two hours.';
comment on column alarm_look.branch is 'the branch';
comment on column alarm_look.at is 'when it was looked ahead, epoch milliseconds';
comment on column alarm_look.above is 'the threshold in force, minutes per seat';
comment on column alarm_look.drawn is 'in what share of the courses of the day it was passed within two hours';
comment on column alarm_look.likely is 'what was said: the same, corrected by what it had been worth before';
comment on column alarm_look.climate is 'what anybody could have said without looking: how often it was passed at that time of day';
comment on column alarm_look.plain is 'what a plain threshold looks at: the index of that moment';
comment on column alarm_look.warned is 'was it likely enough to warn';
comment on column alarm_look.passed is 'was it passed within two hours; empty until they are over';
comment on column alarm_look.lead is 'after how many minutes it was';

-- Every warning, and every time that the threshold was passed without one.
create table alarm (
    branch  text collate "C" not null,
    at      bigint           not null,
    above   double precision not null,
    likely  double precision not null,
    lead    double precision,
    action  jsonb,
    outcome text collate "C",
    came_at bigint,
    primary key (branch, at)
);
comment on table alarm is 'Every warning with what helps most, and what came of it; and every time that the threshold was passed unwarned.';
comment on column alarm.branch is 'the branch';
comment on column alarm.at is 'when it was given, epoch milliseconds; of one that was missed, when it should have been known at the latest';
comment on column alarm.above is 'the threshold in force, minutes per seat';
comment on column alarm.likely is 'how likely it was said to be';
comment on column alarm.lead is 'in how many minutes it was foretold';
comment on column alarm.action is 'what was said to help most; empty if nothing was found';
comment on column alarm.outcome is 'hit: it came within two hours; false: it did not; missed: it came unwarned; empty until that is known';
comment on column alarm.came_at is 'the quarter of an hour in which the threshold was passed';

-- What was advised and done, what it was said to be worth, and what it was.
create table advice_taken (
    branch   text collate "C"  not null,
    at       bigint            not null,
    action   text collate "C"  not null,
    said     jsonb             not null,
    low      double precision  not null,
    mid      double precision  not null,
    high     double precision  not null,
    measured double precision,
    judged   boolean           not null default false,
    primary key (branch, at, action)
);
comment on table advice_taken is 'Advice that was followed: by how much it was said to change the minutes waited in the two hours after, and by how much it did.';
comment on column advice_taken.branch is 'the branch';
comment on column advice_taken.at is 'when it was done, epoch milliseconds';
comment on column advice_taken.action is 'what was done, as the advice names it';
comment on column advice_taken.said is 'the advice as it was given';
comment on column advice_taken.low is 'effect foretold on the minutes waited by all, the lower end of eight in ten';
comment on column advice_taken.mid is 'the middle of it';
comment on column advice_taken.high is 'the upper end';
comment on column advice_taken.measured is 'effect as the two hours lived again without it show; empty if that could not be told';
comment on column advice_taken.judged is 'are the two hours over and looked at';

grant select, insert, update, delete on alarm_threshold, alarm_look, alarm, advice_taken to "${server}";
