-- A paper is no longer asked for since a day. $1 branch, $2 paper, $3 day.
insert into abolished (branch, paper, day) values ($1, $2, $3)
on conflict (branch, paper) do update set day = excluded.day
