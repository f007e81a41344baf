-- Forgets what was said aloud before an instant; what was touched and written stays. $1 epoch milliseconds.
with visits as (
    update survey_answer set note = null, note_type = null where note is not null and given_at < $1 returning ticket
),
others as (
    update survey_anonymous set note = null, note_type = null where note is not null and given_at < $1 returning id
)
select (select count(*) from visits)::integer + (select count(*) from others)::integer as forgotten
