-- How often visitors of each counter answered, and how content they were, day by day; a visit counts for the counter that ended it.
-- $1 branch, $2 first business day, $3 last business day.
select
    counter,
    visit.day,
    count(*)::integer as visits,
    count(survey_answer.ticket)::integer as answers,
    (count(*) filter (where (answers ->> 'satisfaction')::integer >= 4))::integer as satisfied
from ledger_visit visit
join lateral (
    select counter from ledger step
    where step.branch = visit.branch and step.ticket = visit.ticket and step.counter is not null and step.ended_at is not null
    order by step.step desc
    limit 1
) last on true
left join survey_answer on survey_answer.branch = visit.branch and survey_answer.ticket = visit.ticket
where visit.branch = $1 and visit.day between $2 and $3 and visit.served and visit.ended_at is not null
group by 1, 2
order by 1, 2
