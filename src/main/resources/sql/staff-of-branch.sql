-- The accounts of a branch, those that may not sign in too.
select account, name, password_hash, role, branches, disabled from staff where $1 = any (branches) order by account
