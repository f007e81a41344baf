-- What a branch has, without what is in it, the newest first. $1 branch.
select id, type, name, at, actor, octet_length(bytes) as size from screen_media where branch = $1 order by at desc, id
