-- Keeps an answer without a ticket, unless its tablet gave another less than five seconds before; the sixth in five minutes is marked as of a burst.
-- $1 branch, $2 id, $3 device, $4 given at, $5 language, $6 answers, $7 the sealed comment, $8 version of the questions,
-- $9 the sealed recording, $10 its type.
with before as (
    select
        count(*) filter (where given_at > $4::bigint - 300000) as lately,
        coalesce(bool_or(given_at > $4::bigint - 5000), false) as just_now
    from survey_anonymous
    where branch = $1 and device = $3 and id <> $2 and given_at > $4::bigint - 300000
),
kept as (
    insert into survey_anonymous (branch, id, device, given_at, language, answers, comment, version, flag, note, note_type)
    select $1::text, $2::uuid, $3::text, $4::bigint, $5::text, $6::text::json, $7::bytea, $8::integer, case when lately >= 5 then 'burst' else '' end,
        $9::bytea, $10::text
    from before
    where not just_now
    on conflict (branch, id) do nothing
    returning id
)
select
    exists (select from kept) or exists (select from survey_anonymous where branch = $1 and id = $2) as kept
