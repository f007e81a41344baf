-- It was a mistake: nobody need go there, unless somebody already does. Says how the call stands.
-- $1 branch, $2 id, $3 now, $4 who, $5 source and $6 place it must be of, $7 ticket; an empty source: any.
with meant as (
    select id from assistance where branch = $1 and id = $2 and ($5 = '' or (source = $5 and place = $6 and ticket = $7))
),
changed as (
    update assistance
    set withdrawn_at = $3, withdrawn_by = $4
    where branch = $1 and id in (select id from meant) and answered_at is null and withdrawn_at is null
    returning *
)
select * from changed
union all
select * from assistance where branch = $1 and id in (select id from meant) and not exists (select from changed)
