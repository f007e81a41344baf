-- The newest first. $1 branch, $2 how many.
select version, at, actor, items from screen_loop where branch = $1 order by version desc limit $2
