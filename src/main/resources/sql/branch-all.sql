select id from branch order by id
