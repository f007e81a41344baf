-- Are repeat visits counted? $1 branch.
select turned_on from need_counting where branch = $1
