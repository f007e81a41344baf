-- The other side says that a message is in the person's hand. $1 way, $2 what the other side calls it, $3 now.
update outbox set arrived_at = $3 where way = $1 and reference = $2 and arrived_at is null
