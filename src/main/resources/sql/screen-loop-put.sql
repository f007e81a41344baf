-- Puts the version behind the one that its writer has seen; nothing if somebody was faster. $1 branch, $2 the version seen, $3 now, $4 who, $5 items.
insert into screen_loop (branch, version, at, actor, items)
select $1::text, $2::integer + 1, $3::bigint, $4::text, $5::text
where $2 = (select coalesce(max(version), 0) from screen_loop where branch = $1)
on conflict do nothing
returning version, at, actor, items
