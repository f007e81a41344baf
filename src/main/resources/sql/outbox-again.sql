-- A message was not taken and is tried again, if it is still this sender's. $1 id, $2 the sender, $3 the attempt, $4 when, $5 why not.
update outbox
set state = 'failed', due_at = $4, failure = $5
where id = $1 and holder = $2 and attempts = $3 and state = 'sending'
returning id
