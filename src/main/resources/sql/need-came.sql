-- Notes whose visit this is; noting it again changes nothing. $1 branch, $2 ticket, $3 first day of the month, $4 keyed hash of the person.
insert into need_visit (branch, ticket, period, person) values ($1, $2, $3, $4)
on conflict (branch, ticket) do nothing
