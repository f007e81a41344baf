-- A branch's first rows from the one that opened its newest business day. $1 branch, $2 at most so many.
select seq, command, at, actor, digest, events::text as events, previous, hash
from journal
where branch = $1
    and seq >= (select seq from journal where branch = $1 and opens_day order by seq desc limit 1)
order by seq
limit $2
