-- The visits of a branch that could be rated, counted by all that is known of them, and which faces were given.
-- $1 branch, $2 first business day, $3 last business day. Visits of both days are in. The wait is the longest of the visit's steps.
-- Papers were asked for twice where a visit failed for one at two steps, or where the same person, if repeat visits are counted, had failed before.
with step as (
    select
        ticket,
        (array_agg(service order by step))[1] as service,
        max(called_at - queued_at) / 60000 as waited,
        bool_or(outcome = 'not-completed') as failed,
        bool_or(outcome = 'not-completed' and reason = 'missing-document') as paper_missing,
        count(*) filter (where outcome = 'not-completed' and reason = 'missing-document') > 1 as asked_twice,
        bool_or(called_at > promised_by) as promise_broken
    from ledger
    where branch = $1 and called_at is not null
      and ticket in (select ticket from ledger_visit where branch = $1 and day between $2 and $3)
    group by ticket
),
again as (
    select distinct own.ticket
    from need_visit own
    join need_visit earlier on earlier.branch = own.branch and earlier.period = own.period and earlier.person = own.person and earlier.ticket <> own.ticket
    join ledger before on before.branch = earlier.branch and before.ticket = earlier.ticket
        and before.outcome = 'not-completed' and before.reason = 'missing-document'
    join ledger_visit later on later.branch = own.branch and later.ticket = own.ticket and before.queued_at < later.issued_at
    where own.branch = $1
)
select
    step.service,
    visit.channel,
    visit.language,
    visit.hour,
    case when waited < 5 then '0-5' when waited < 15 then '5-15' when waited < 30 then '15-30' when waited < 60 then '30-60' else '60-' end as wait_band,
    case when paper_missing then 'missing-document' when failed then 'not-completed' else 'served' end as outcome,
    coalesce(promise_broken, false) as promise_broken,
    visit.hops > 0 as sent_about,
    asked_twice or (paper_missing and again.ticket is not null) as asked_twice,
    count(*)::integer as visits,
    (count(*) filter (where answers ->> 'satisfaction' = '1'))::integer as face_1,
    (count(*) filter (where answers ->> 'satisfaction' = '2'))::integer as face_2,
    (count(*) filter (where answers ->> 'satisfaction' = '3'))::integer as face_3,
    (count(*) filter (where answers ->> 'satisfaction' = '4'))::integer as face_4,
    (count(*) filter (where answers ->> 'satisfaction' = '5'))::integer as face_5
from ledger_visit visit
join step on step.ticket = visit.ticket
left join again on again.ticket = visit.ticket
left join survey_answer on survey_answer.branch = visit.branch and survey_answer.ticket = visit.ticket
where visit.branch = $1 and visit.day between $2 and $3 and visit.served and visit.ended_at is not null
group by 1, 2, 3, 4, 5, 6, 7, 8, 9
order by 1, 2, 3, 4, 5, 6, 7, 8, 9
