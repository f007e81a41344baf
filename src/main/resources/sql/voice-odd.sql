-- Answers that look odd, by counter and why: the sixth and later of one counter within five minutes, the third and later that are wholly alike within ten
-- minutes and say more than the first touch, and what was marked when it came in. None of them is left out of any figure.
-- $1 branch, $2 first business day, $3 last business day.
with given as (
    select survey_answer.ticket, given_at, answers::text as answers, survey_answer.language, flag, last.counter
    from ledger_visit visit
    join survey_answer on survey_answer.branch = visit.branch and survey_answer.ticket = visit.ticket
    join lateral (
        select counter from ledger step
        where step.branch = visit.branch and step.ticket = visit.ticket and step.counter is not null
        order by step.step desc
        limit 1
    ) last on true
    where visit.branch = $1 and visit.day between $2 and $3
),
looked as (
    select
        counter,
        flag,
        count(*) over (partition by counter order by given_at range between 300000 preceding and current row) as lately,
        count(*) over (partition by counter, answers, language order by given_at range between 600000 preceding and current row) as alike,
        answers like '%,%' as says_more
    from given
),
odd as (
    select counter, flag as why from looked where flag <> ''
    union all
    select counter, 'burst' from looked where lately >= 6
    union all
    select counter, 'duplicate' from looked where alike >= 3 and says_more
)
select counter, why, count(*)::integer as answers from odd group by 1, 2 order by 1, 2
