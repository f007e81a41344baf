-- Counts repeat visits from now on, or no longer. $1 branch, $2 whether.
insert into need_counting (branch, turned_on) values ($1, $2)
on conflict (branch) do update set turned_on = excluded.turned_on
