-- The newest first. $1 branch, $2 how many.
select id, begun_at, begun_by, kind, texts, ended_at, ended_by from emergency where branch = $1 order by begun_at desc limit $2
