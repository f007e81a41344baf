-- A year of 40 branches, written straight into the ledger: 12 million steps of as many visits, with the counters' hours. Days are written one after
-- the other with all branches in each, as they would have come. For measuring what figures cost; no journal stands behind it.
-- The sums of days that are over are kept, as the office keeps them by itself.
--     psql postgresql://…/dawr -f src/bench/sql/year.sql
\set ON_ERROR_STOP on
\if :{?branches} \else \set branches 40 \endif
\if :{?visits} \else \set visits 823 \endif
\if :{?days} \else \set days 365 \endif
set synchronous_commit = off;
select setseed(0.5);
set bench.branches = :branches;
set bench.visits = :visits;
set bench.days = :days;

do $$
declare
    branches integer := current_setting('bench.branches');
    visits integer := current_setting('bench.visits');
    days integer := current_setting('bench.days');
    today date;
begin
    for today in select generate_series(date '2025-01-01', date '2025-01-01' + days - 1, '1 day')::date loop
        insert into ledger (
            branch, ticket, step, day, hour, service, priority, claim, language, channel, queued_at, seniority, called_at, last_called_at,
            started_at, ended_at, counter, staff, outcome, calls, overtaken, overtaken_by_staff, stepped_back, target_minutes, promise_low,
            promise_high, promised_by)
        select
            branch, ticket, 1, today, extract(hour from to_timestamp(queued_at / 1000) at time zone 'UTC'), 's' || (1 + n % 10),
            case when luck < 0.04 then 'senior' when luck < 0.06 then 'determination' else 'none' end, luck < 0.06,
            case when n % 3 = 0 then 'en' else 'ar' end, case when n % 4 = 0 then 'phone' else 'kiosk' end,
            queued_at, queued_at, case when luck < 0.96 then queued_at + wait end, case when luck < 0.96 then queued_at + wait end,
            case when luck < 0.93 then queued_at + wait + 30000 end, queued_at + wait + case when luck < 0.93 then 30000 + work else 60000 end,
            case when luck < 0.96 then 'c' || (1 + n % 12) end, case when luck < 0.96 then 'clerk' || (1 + n % 12) end,
            case when luck < 0.91 then 'served' when luck < 0.93 then 'not-completed' when luck < 0.96 then 'no-show' else 'left' end,
            case when luck < 0.96 then 1 else 0 end, (luck * 100)::integer % 3, 0, false, 15, 8, 22, queued_at + 1320000
        from (
            select
                'year-' || to_char(b, 'FM00') as branch, to_char(today, 'YYYYMMDD') || '-A' || to_char(n, 'FM0000') as ticket, n, random() as luck,
                (extract(epoch from today) * 1000)::bigint + 28800000 + (random() * 28800000)::bigint as queued_at,
                (-ln(1 - random()) * 12 * 60000)::bigint as wait, (120000 + random() * 600000)::bigint as work
            from generate_series(1, visits) as n, generate_series(1, branches) as b
        ) as came;
        insert into ledger_visit (
            branch, ticket, day, hour, priority, claim, language, channel, issued_at, exit_at, ended_at, steps, hops, served, rated, counters, documents)
        select
            branch, ticket, day, hour, priority, claim, language, channel, queued_at, ended_at, ended_at, 1, 0,
            outcome in ('served', 'not-completed'), ended_at % 5 = 0, 1, 3
        from ledger
        where day = today and branch in (select 'year-' || to_char(b, 'FM00') from generate_series(1, branches) as b);
        insert into counter_time
        select
            'year-' || to_char(b, 'FM00'), today, h, 'c' || c, 'clerk' || c, 600000, 120000, 200000, 2500000, 300000, 0, 0, 0, 0, 3600000
        from generate_series(8, 15) as h, generate_series(1, 12) as c, generate_series(1, branches) as b;
        insert into branch_day (
            branch, day, first_seq, last_seq, opened_at, closed_at, time_zone, seats, bands, issued, queued, calls, started, steps_ended,
            served, not_completed, no_show, went, transferred, unserved, visits_ended, surveys)
        select
            'year-' || to_char(b, 'FM00'), today, (today - date '2025-01-01') * 3000 + 1, (today - date '2025-01-01') * 3000 + 3000,
            extract(epoch from today) * 1000, case when today < date '2025-01-01' + days - 1 then (extract(epoch from today) + 86400) * 1000 end,
            'UTC', 100, '{15,30,45,60}', visits, visits, visits, visits, visits, visits, 0, 0, 0, 0, 0, visits, 0
        from generate_series(1, branches) as b;
        commit;
    end loop;
end
$$;

insert into ledger_position
select 'year-' || to_char(b, 'FM00'), :days * 3000, (extract(epoch from date '2025-01-01' + :days) * 1000)::bigint
from generate_series(1, :branches) as b
on conflict do nothing;
insert into ledger_name
select 'year-' || to_char(b, 'FM00'), 'branch', 'year-' || to_char(b, 'FM00'), '{"en": "Branch", "ar": "فرع"}' from generate_series(1, :branches) as b
on conflict do nothing;

vacuum analyze ledger;
vacuum analyze ledger_visit;
vacuum analyze counter_time;
vacuum analyze branch_day;

do $$
declare
    branches integer := current_setting('bench.branches');
    b integer;
    month date;
begin
    for b in 1..branches loop
        for month in select distinct date_trunc('month', day)::date from branch_day loop
            with due as (
                update branch_day set summed = true
                where branch = 'year-' || to_char(b, 'FM00') and date_trunc('month', day) = month and closed_at is not null
                returning branch, day
            )
            insert into kpi_part
            select part.*
            from (select array_agg(branch) as branches, array_agg(day) as days from due) as named, kpi_parts(named.branches, named.days) as part
            where named.days is not null;
            commit;
        end loop;
    end loop;
end
$$;
vacuum analyze kpi_part;
vacuum analyze branch_day;
