-- The row that a command made.
select seq, command, at, actor, digest, events::text as events, previous, hash
from journal
where branch = $1 and command = $2
