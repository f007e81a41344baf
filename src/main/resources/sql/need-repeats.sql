-- Who came more than once for one service within a month, month by month. $1 branch, $2 first business day, $3 last business day.
select service, count(*)::integer as people, sum(visits)::integer as visits
from (
    select step.service, need_visit.period, need_visit.person, count(*) as visits
    from need_visit
    join ledger_visit visit on visit.branch = need_visit.branch and visit.ticket = need_visit.ticket
    join ledger step on step.branch = need_visit.branch and step.ticket = need_visit.ticket and step.step = 1
    where need_visit.branch = $1 and visit.day between $2 and $3
    group by 1, 2, 3
    having count(*) > 1
) again
group by service
order by service
