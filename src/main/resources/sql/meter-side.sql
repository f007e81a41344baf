-- All visits of these business days that were at a counter, and how many failed for this paper. $1 branch, $2 paper, $3 first day, $4 last day.
select
    count(*)::integer as visits,
    (count(*) filter (where exists (
        select from missing_paper
        join ledger step on step.branch = missing_paper.branch and step.ticket = missing_paper.ticket
            and step.outcome = 'not-completed' and step.reason = 'missing-document'
        where missing_paper.branch = visit.branch and missing_paper.ticket = visit.ticket and missing_paper.paper = $2
    )))::integer as failed
from ledger_visit visit
where visit.branch = $1 and visit.day between $3 and $4 and visit.served
