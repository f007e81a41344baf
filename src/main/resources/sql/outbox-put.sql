-- Puts messages that are not there yet, each with its letter, or none of them. In order: ids, branches, kinds, ways, causes, due, lapse, letters, now.
with message as (
    select *
    from unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::bigint[], $7::bigint[], $8::bytea[])
        as message (id, branch, kind, way, cause, due_at, lapses_at, sealed)
),
put as (
    insert into outbox (id, branch, kind, way, cause, put_at, due_at, lapses_at)
    select id, branch, kind, way, cause, $9, due_at, lapses_at from message
    on conflict (id) do nothing
    returning id
)
insert into outbox_letter (id, sealed)
select id, sealed from message join put using (id)
