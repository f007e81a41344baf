-- The first administrator of an office that has none; of two servers that open at once, one makes it.
insert into staff (account, name, password_hash, role, branches, language, disabled, created_at)
select 'admin', '', $1, 'admin', '{}', 'ar', false, $2
where not exists (select 1 from staff where role = 'admin')
on conflict (account) do nothing
returning account
