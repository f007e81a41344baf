-- Begins to show it on every screen; whatever was shown before has ended then. Asked again, nothing changes.
-- $1 branch, $2 id, $3 now, $4 who, $5 kind, $6 texts.
with known as (
    select id, begun_at, begun_by, kind, texts, ended_at, ended_by from emergency where branch = $1 and id = $2
),
before as (
    update emergency set ended_at = $3, ended_by = $4 where branch = $1 and ended_at is null and not exists (select from known)
),
fresh as (
    insert into emergency (branch, id, begun_at, begun_by, kind, texts)
    select $1::text, $2::uuid, $3::bigint, $4::text, $5::text, $6::text where not exists (select from known)
    on conflict (branch, id) do nothing
    returning id, begun_at, begun_by, kind, texts, ended_at, ended_by
)
select * from fresh union all select * from known
