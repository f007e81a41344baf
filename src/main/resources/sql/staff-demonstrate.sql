-- Demonstration accounts, all under one password; an account that somebody has made for real stays as it is.
insert into staff (account, name, password_hash, role, branches, language, demonstration, disabled, created_at)
select wish.account, wish.name, $2, wish.role, case when wish.branch = '' then '{}' else array[wish.branch] end, 'ar', true, false, $1
from unnest($3::text[], $4::text[], $5::text[], $6::text[]) as wish (account, name, role, branch)
on conflict (account) do update
set name = excluded.name, password_hash = excluded.password_hash, role = excluded.role, branches = excluded.branches, disabled = false
where staff.demonstration
