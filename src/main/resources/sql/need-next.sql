-- When the next key of a branch is destroyed. $1 branch.
select min(destroy_at) as destroy_at from need_key where branch = $1 and key is not null
