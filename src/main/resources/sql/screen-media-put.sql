-- Keeps it, under a newer name if it is there already; nothing where the branch has no room left.
-- $1 branch, $2 id, $3 type, $4 name, $5 now, $6 who, $7 bytes, $8 how many bytes a branch may keep.
insert into screen_media (branch, id, type, name, at, actor, bytes)
select $1::text, $2::text, $3::text, $4::text, $5::bigint, $6::text, $7::bytea
where coalesce((select sum(octet_length(bytes)) from screen_media where branch = $1 and id <> $2), 0) + octet_length($7::bytea) <= $8::bigint
on conflict (branch, id) do update set name = excluded.name
returning id, type, name, at, actor, octet_length(bytes) as size
