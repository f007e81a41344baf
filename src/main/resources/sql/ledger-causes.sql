-- ledger-causes
-- Why cases came to be that were opened on business days of some branches, the commonest first; no word that anybody wrote is read.
with asked as (
    select branch, day, time_zone from branch_day where branch = any (?) and day between ? and ?
)
select
    cause,
    count(*) as cases,
    count(*) filter (where state = 'closed') as closed,
    count(*) filter (where reopened > 0) as reopened,
    percentile_cont(0.5) within group (order by closed_worked / 3600000.0) filter (where state = 'closed') as median_hours
from asked
join voice_case using (branch)
where (to_timestamp(opened_at / 1000.0) at time zone time_zone)::date = day
group by cause
order by cases desc, cause
