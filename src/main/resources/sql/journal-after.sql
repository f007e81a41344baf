-- A branch's rows behind a number, in order.
select seq, command, at, actor, digest, events::text as events, previous, hash
from journal
where branch = $1 and seq > $2
order by seq
limit $3
