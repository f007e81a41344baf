-- May this account see to cases of the branch? $1 account, $2 branch.
select account from staff where account = $1 and not disabled and role in ('reception', 'manager', 'admin') and ($2 = any (branches) or role = 'admin')
