-- An account, whether it may sign in or not.
select account, name, password_hash, role, branches, disabled from staff where account = $1
