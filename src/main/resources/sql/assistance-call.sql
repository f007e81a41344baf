-- Calls for a person, unless the same place does already; says how the call stands.
-- $1 branch, $2 id, $3 now, $4 source, $5 place, $6 ticket, $7 urgent, $8 since when it is the same call.
with before as (
    select * from assistance
    where branch = $1
        and (id = $2
            or (answered_at is null and withdrawn_at is null and asked_at > $8 and source = $4 and place = $5 and ticket = $6 and urgent = $7))
    order by (id = $2) desc, asked_at
    limit 1
),
fresh as (
    insert into assistance (branch, id, asked_at, source, place, ticket, urgent)
    select $1::text, $2::uuid, $3::bigint, $4::text, $5::text, $6::text, $7::boolean where not exists (select from before)
    on conflict (branch, id) do nothing
    returning *
)
select * from fresh union all select * from before
