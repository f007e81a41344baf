-- Demonstration accounts, all under one password; an account that somebody has made for real stays as it is.
-- They have no names of people, so that a page calls them by their role, in its own language.
insert into staff (account, name, password_hash, role, branches, language, demonstration, disabled, created_at)
select wish.account, '', $2, wish.role, case when wish.branch = '' then '{}' else array[wish.branch] end, 'ar', true, false, $1
from unnest($3::text[], $4::text[], $5::text[]) as wish (account, role, branch)
on conflict (account) do update
set name = excluded.name, password_hash = excluded.password_hash, role = excluded.role, branches = excluded.branches, disabled = false
where staff.demonstration
