-- Keeps an idea; a repeat of the same command is the same idea. $1 branch, $2 council, $3 command id, $4 sealed text, $5 now.
with fresh as (
    insert into council_idea (branch, council, id, idea, state, answer, revised_at, origin)
    select $1::text, $2::integer, coalesce((select max(id) from council_idea where branch = $1 and council = $2), 0) + 1, $4::bytea, 'open', '{}',
        $5::bigint, $3::uuid
    from council
    where branch = $1 and id = $2
    on conflict (branch, council, origin) do nothing
    returning id
)
select id from fresh
union all
select id from council_idea where branch = $1 and council = $2 and origin = $3
limit 1
