-- Changes a case and keeps the step that changed it, unless somebody else changed it meanwhile.
-- $1 branch, $2 number, $3 the revision it was read at, $4 state, $5 owner, $6 due at, $7 escalations, $8 cause, $9 replied at, $10 closed at,
-- $11 business milliseconds, $12 reopened, $13 face given again, $14 bounced; the step: $15 at, $16 by whom, $17 kind, $18 detail, $19 sealed words.
with changed as (
    update voice_case
    set revision = revision + 1, state = $4, owner = $5, due_at = $6, escalations = $7, cause = $8, replied_at = $9, closed_at = $10,
        closed_worked = $11, reopened = $12, asked_again = $13, bounced = $14
    where branch = $1 and id = $2 and revision = $3
    returning revision
)
insert into voice_case_step (branch, case_id, number, at, made_by, kind, detail, words)
select $1::text, $2::integer, revision, $15::bigint, $16::text, $17::text, $18::text, $19::bytea
from changed
returning number
