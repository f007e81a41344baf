-- Who may sign in and take a counter of a branch.
select account from staff where not disabled and role in ('clerk', 'manager') and $1 = any (branches) order by account
