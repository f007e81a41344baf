-- Makes or replaces an account; without a new password the old one stays.
insert into staff (account, name, password_hash, role, branches, language, disabled, created_at)
values ($1, $2, $3, $4, $5, 'ar', $6, $7)
on conflict (account) do update
set name = excluded.name,
    password_hash = case when excluded.password_hash = '' then staff.password_hash else excluded.password_hash end,
    role = excluded.role,
    branches = excluded.branches,
    disabled = excluded.disabled
