-- Keeps the answer of a visit; the journal has made sure that it is the only one, so a second keeping is the same one again.
-- One that came in a moment after another on the same tablet, or under the name of somebody who works here, is marked; it is counted all the same.
-- $1 branch, $2 ticket, $3 given at, $4 language, $5 answers, $6 the sealed comment, $7 version of the questions, $8 the tablet, $9 given by staff,
-- $10 the sealed recording, $11 its type.
insert into survey_answer (branch, ticket, given_at, language, answers, comment, version, device, flag, note, note_type)
select $1::text, $2::text, $3::bigint, $4::text, $5::text::json, $6::bytea, $7::integer, $8::text,
    case
        when $9::boolean then 'staff'
        when exists (
            select from survey_answer
            where branch = $1 and given_at between $3::bigint - 5000 and $3::bigint and device = $8::text and ticket <> $2
        ) then 'fast'
        else ''
    end,
    $10::bytea, $11::text
on conflict (branch, ticket) do nothing
