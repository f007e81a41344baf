-- What each group met with at each service: waits of all visits at a counter, effort and satisfaction of those who said. Groups by channel, language and
-- claim to priority. $1 branch, $2 first business day, $3 last business day.
with step as (
    select ticket, (array_agg(service order by step))[1] as service, max(called_at - queued_at) / 60000.0 as waited
    from ledger
    where branch = $1 and called_at is not null
      and ticket in (select ticket from ledger_visit where branch = $1 and day between $2 and $3)
    group by ticket
),
visit as (
    select
        ledger_visit.*,
        step.service,
        step.waited,
        (answers ->> 'satisfaction')::integer as face,
        (answers ->> 'effort')::integer as effort
    from ledger_visit
    join step on step.ticket = ledger_visit.ticket
    left join survey_answer on survey_answer.branch = ledger_visit.branch and survey_answer.ticket = ledger_visit.ticket
    where ledger_visit.branch = $1 and ledger_visit.day between $2 and $3 and ledger_visit.served and ledger_visit.ended_at is not null
)
select
    grouped.kind,
    grouped.name,
    visit.service,
    count(*)::double precision as visits,
    sum(waited)::double precision as waited,
    sum(waited * waited)::double precision as waited_squares,
    count(effort)::double precision as efforts,
    coalesce(sum(effort), 0)::double precision as effort,
    coalesce(sum(effort * effort), 0)::double precision as effort_squares,
    count(face)::double precision as answers,
    (count(*) filter (where face >= 4))::double precision as satisfied
from visit
cross join lateral (values ('channel', channel), ('language', language), ('claim', case when claim then 'priority' else 'none' end)) as grouped (kind, name)
group by 1, 2, 3
order by 1, 2, 3
