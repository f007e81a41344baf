-- A message is done with, sent or given up, if it is still this sender's; its letter goes. $1 id, $2 the sender, $3 the attempt, $4 sent or dead,
-- $5 now, $6 why not, $7 what the other side calls it.
with done as (
    update outbox
    set state = $4, done_at = $5, failure = $6, reference = $7
    where id = $1 and holder = $2 and attempts = $3 and state = 'sending'
    returning id
),
burnt as (
    delete from outbox_letter using done where outbox_letter.id = done.id
)
select id from done
