-- ledger-write
-- Writes what a page of a branch's entries has changed, whole, if the ledger still stands at the entry before the page; else nothing.
-- In order: branch, entry before the page, the page's last entry, when that was; rows of steps, visits, counters' hours, days and names as JSON
-- with the tables' own columns; tickets that were rated. A branch that the ledger doesn't know stands at 0.
with page as (select ?::text as branch, ?::bigint as after, ?::bigint as seq, ?::bigint as at),
moved as (
    insert into ledger_position (branch, seq, at)
    select branch, seq, at from page
    where after = coalesce((select ledger_position.seq from ledger_position join page using (branch)), 0)
    on conflict (branch) do update set seq = excluded.seq, at = excluded.at
        where ledger_position.seq = (select after from page)
    returning branch
),
steps as (
    insert into ledger
    select row.* from moved, json_populate_recordset(null::ledger, ?::json) as row
    on conflict (branch, ticket, step) do update set
        day = excluded.day,
        hour = excluded.hour,
        service = excluded.service,
        priority = excluded.priority,
        claim = excluded.claim,
        language = excluded.language,
        channel = excluded.channel,
        queued_at = excluded.queued_at,
        seniority = excluded.seniority,
        called_at = excluded.called_at,
        last_called_at = excluded.last_called_at,
        started_at = excluded.started_at,
        ended_at = excluded.ended_at,
        counter = excluded.counter,
        staff = excluded.staff,
        outcome = excluded.outcome,
        reason = excluded.reason,
        calls = excluded.calls,
        overtaken = excluded.overtaken,
        overtaken_by_staff = excluded.overtaken_by_staff,
        stepped_back = excluded.stepped_back,
        target_minutes = excluded.target_minutes,
        promise_low = excluded.promise_low,
        promise_high = excluded.promise_high,
        promised_by = excluded.promised_by
),
visits as (
    insert into ledger_visit
    select row.* from moved, json_populate_recordset(null::ledger_visit, ?::json) as row
    on conflict (branch, ticket) do update set
        day = excluded.day,
        hour = excluded.hour,
        priority = excluded.priority,
        claim = excluded.claim,
        language = excluded.language,
        channel = excluded.channel,
        bundle = excluded.bundle,
        issued_at = excluded.issued_at,
        exit_at = excluded.exit_at,
        ended_at = excluded.ended_at,
        steps = excluded.steps,
        hops = excluded.hops,
        served = excluded.served,
        rated = excluded.rated
),
hours as (
    insert into counter_time
    select row.* from moved, json_populate_recordset(null::counter_time, ?::json) as row
    on conflict (branch, day, hour, counter, staff) do update set
        idle_ms = excluded.idle_ms,
        idle_queue_ms = excluded.idle_queue_ms,
        called_ms = excluded.called_ms,
        serving_ms = excluded.serving_ms,
        break_ms = excluded.break_ms,
        prayer_ms = excluded.prayer_ms,
        meeting_ms = excluded.meeting_ms,
        system_down_ms = excluded.system_down_ms,
        other_pause_ms = excluded.other_pause_ms,
        scheduled_ms = excluded.scheduled_ms
),
days as (
    insert into branch_day
    select row.* from moved, json_populate_recordset(null::branch_day, ?::json) as row
    on conflict (branch, day) do update set
        first_seq = excluded.first_seq,
        last_seq = excluded.last_seq,
        opened_at = excluded.opened_at,
        closed_at = excluded.closed_at,
        time_zone = excluded.time_zone,
        seats = excluded.seats,
        bands = excluded.bands,
        issued = excluded.issued,
        queued = excluded.queued,
        calls = excluded.calls,
        started = excluded.started,
        steps_ended = excluded.steps_ended,
        served = excluded.served,
        not_completed = excluded.not_completed,
        no_show = excluded.no_show,
        went = excluded.went,
        transferred = excluded.transferred,
        unserved = excluded.unserved,
        visits_ended = excluded.visits_ended,
        surveys = excluded.surveys
),
names as (
    insert into ledger_name
    select row.* from moved, json_populate_recordset(null::ledger_name, ?::json) as row
    on conflict (branch, kind, id) do update set
        names = excluded.names
),
tickets as (
    select moved.branch, ticket from moved, json_array_elements_text(?::json) as ticket
),
rated as (
    update ledger_visit set rated = true from tickets where ledger_visit.branch = tickets.branch and ledger_visit.ticket = tickets.ticket
)
select count(*) as moved from moved
