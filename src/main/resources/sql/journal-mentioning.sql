-- A branch's rows of its newest business day that name a ticket. $1 branch, $2 the ticket as it stands in the text of events, quotes included.
select seq, command, at, actor, digest, events::text as events, previous, hash
from journal
where branch = $1
    and seq >= (select seq from journal where branch = $1 and opens_day order by seq desc limit 1)
    and position($2 in events::text) > 0
order by seq
