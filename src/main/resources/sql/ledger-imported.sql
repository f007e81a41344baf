-- ledger-imported
-- Days of which an earlier system has told: how many visits that makes. What the branch's own journal counted stays as it is.
insert into branch_day (
    branch, day, first_seq, last_seq, opened_at, closed_at, time_zone, seats, bands,
    issued, queued, calls, started, steps_ended, served, not_completed, no_show, went, transferred, unserved, visits_ended, surveys, imported)
select
    told.branch, told.day, told.seq, told.seq, told.at, told.at, told.time_zone, told.seats, told.bands,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    (select count(*) from ledger_visit where ledger_visit.branch = told.branch and ledger_visit.day = told.day and ledger_visit.imported)
from (
    select
        ?::text as branch, ?::bigint as at, (day ->> 'day')::date as day, (day ->> 'seq')::bigint as seq, day ->> 'timeZone' as time_zone,
        (day ->> 'seats')::integer as seats,
        array(select bound::double precision from json_array_elements_text(day -> 'bands') as bound) as bands
    from json_array_elements(?::json) as day
) as told
on conflict (branch, day) do update set
    imported = excluded.imported,
    last_seq = greatest(branch_day.last_seq, excluded.last_seq)
