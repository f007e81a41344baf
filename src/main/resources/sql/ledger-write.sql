-- ledger-write
-- Writes what a page of a branch's entries has changed beside steps and visits: rows of counters' hours, days and names as JSON with the tables' own
-- columns; the branch and its tickets that were rated.
with hours as (
    insert into counter_time
    select * from json_populate_recordset(null::counter_time, ?::json)
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
    insert into branch_day (
        branch, day, first_seq, last_seq, opened_at, closed_at, time_zone, seats, bands,
        issued, queued, calls, started, steps_ended, served, not_completed, no_show, went, transferred, unserved, visits_ended, surveys, standstill_ms,
        charter)
    select
        branch, day, first_seq, last_seq, opened_at, closed_at, time_zone, seats, bands,
        issued, queued, calls, started, steps_ended, served, not_completed, no_show, went, transferred, unserved, visits_ended, surveys, standstill_ms,
        charter
    from json_populate_recordset(null::branch_day, ?::json)
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
        surveys = excluded.surveys,
        standstill_ms = excluded.standstill_ms,
        charter = excluded.charter
),
names as (
    insert into ledger_name
    select * from json_populate_recordset(null::ledger_name, ?::json)
    on conflict (branch, kind, id) do update set
        names = excluded.names
)
update ledger_visit set rated = true from unnest(?::text[]) as told (ticket) where branch = ? and ledger_visit.ticket = told.ticket and not rated
