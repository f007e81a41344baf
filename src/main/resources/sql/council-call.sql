-- Calls a council; a repeat of the same command finds the one that it called.
-- $1 branch, $2 command id, $3 topic, $4 day, $5 manner, $6 end of the vote, $7 options, $8 by whom.
with fresh as (
    insert into council (branch, id, topic, held_on, manner, closes_at, options, made_by, origin)
    select $1::text, coalesce(max(id), 0) + 1, $3::text::json, $4::date, $5::text, $6::bigint, $7::text::json, $8::text, $2::uuid
    from council
    where branch = $1
    on conflict (branch, origin) do nothing
    returning id
)
select id from fresh
union all
select id from council where branch = $1 and origin = $2
limit 1
