-- Keeps the answer of a visit; the journal has made sure that it is the only one, so a second keeping is the same one again.
-- $1 branch, $2 ticket, $3 given at, $4 language, $5 answers, $6 the sealed comment, $7 version of the questions.
insert into survey_answer (branch, ticket, given_at, language, answers, comment, version)
values ($1, $2, $3, $4, $5::text::json, $6, $7)
on conflict (branch, ticket) do nothing
