-- Every branch that was ever founded.
select id from branch order by id
