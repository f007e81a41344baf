-- Papers that are no longer asked for, the latest first. $1 branch.
select paper, day from abolished where branch = $1 order by day desc, paper
