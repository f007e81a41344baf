-- The key of a month: the one that is there, else this fresh one. A destroyed one is never replaced. $1 branch, $2 first day of the month, $3 fresh key,
-- $4 when it is to be destroyed.
with fresh as (
    insert into need_key (branch, period, key, destroy_at) values ($1, $2, $3, $4)
    on conflict (branch, period) do nothing
    returning key
)
select key from fresh
union all
select key from need_key where branch = $1 and period = $2
limit 1
