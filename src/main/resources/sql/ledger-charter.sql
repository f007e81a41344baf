-- ledger-charter
-- What some branches had published at the end of a period, and how it was kept in that period.
with newest as (
    select distinct on (branch) branch, charter
    from branch_day
    where branch = any (?) and day between ? and ?
    order by branch, day desc
),
asked as (select ?::date as first_day, ?::date as last_day),
commitment as (
    select
        branch, place, each ->> 'kind' as kind, each ->> 'service' as service, (each ->> 'minutes')::integer as minutes,
        (each ->> 'percent')::integer as percent
    from newest, jsonb_array_elements(charter) with ordinality as named (each, place)
)
select branch, kind, service, minutes, percent, counted, kept
from commitment, asked, lateral (
    select * from charter_wait(branch, service, minutes, first_day, last_day) where kind = 'wait'
    union all
    select * from charter_promise(branch, service, first_day, last_day) where kind = 'promise'
) as measured
order by branch, place
