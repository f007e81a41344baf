-- Files a case, its first step and where its giver can be reached; a repeat of the same command finds the case that it opened.
-- $1 branch, $2 command id, $3 source, $4 kind, $5 service, $6 ticket, $7 face, $8 language, $9 opened at, $10 due at, $11 sealed story, $12 by whom,
-- $13 channel, $14 sealed contact.
with fresh as (
    insert into voice_case (branch, id, revision, source, kind, service, ticket, face, language, state, owner, opened_at, due_at, escalations, cause,
        reopened, bounced, story, origin)
    select $1::text, coalesce(max(id), 0) + 1, 1, $3::text, $4::text, $5::text, $6::text, $7::integer, $8::text, 'open', '', $9::bigint, $10::bigint, 0, '',
        0, false, $11::bytea, $2::uuid
    from voice_case
    where branch = $1
    on conflict (branch, origin) do nothing
    returning id
),
step as (
    insert into voice_case_step (branch, case_id, number, at, made_by, kind, detail)
    select $1::text, id, 1, $9::bigint, $12::text, 'opened', $4::text from fresh
),
contact as (
    insert into voice_contact (branch, case_id, channel, contact)
    select $1::text, id, $13::text, $14::bytea from fresh where $13::text is not null
)
select id from fresh
union all
select id from voice_case where branch = $1 and origin = $2
