-- What visitors of a branch wrote or said aloud, the newest two hundred. $1 branch, $2 from, $3 before; epoch milliseconds.
select
    survey_answer.ticket as id,
    given_at,
    survey_answer.language,
    (answers ->> 'satisfaction')::integer as face,
    first.service,
    comment,
    note is not null as spoken,
    true as of_visit
from survey_answer
left join lateral (
    select service from ledger step
    where step.branch = survey_answer.branch and step.ticket = survey_answer.ticket
    order by step.step
    limit 1
) first on true
where survey_answer.branch = $1 and given_at >= $2 and given_at < $3 and (comment is not null or note is not null)
union all
select
    id::text,
    given_at,
    language,
    (answers ->> 'satisfaction')::integer,
    null,
    comment,
    note is not null,
    false
from survey_anonymous
where branch = $1 and given_at >= $2 and given_at < $3 and (comment is not null or note is not null)
order by given_at desc, id
limit 200
