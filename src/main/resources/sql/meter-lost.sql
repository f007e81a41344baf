-- What the want of papers cost: visits that failed for a missing document, by paper and service. $1 branch, $2 first business day, $3 last business day.
-- A visit that wanted several papers shares its minutes among them; where none was noted, the paper is empty.
with failed as (
    select distinct on (visit.ticket)
        visit.ticket,
        step.service,
        visit.hops,
        (coalesce(visit.exit_at, step.ended_at) - visit.issued_at) / 60000.0 as minutes
    from ledger_visit visit
    join ledger step on step.branch = visit.branch and step.ticket = visit.ticket
    where visit.branch = $1 and visit.day between $2 and $3 and step.outcome = 'not-completed' and step.reason = 'missing-document'
    order by visit.ticket, step.step
),
noted as (
    select ticket, paper, count(*) over (partition by ticket) as papers from missing_paper where branch = $1
)
select
    coalesce(noted.paper, '') as paper,
    failed.service,
    count(*)::integer as visits,
    sum(failed.minutes / coalesce(noted.papers, 1))::double precision as minutes,
    sum(failed.hops)::integer as hops
from failed
left join noted on noted.ticket = failed.ticket
group by 1, 2
order by 1, 2
