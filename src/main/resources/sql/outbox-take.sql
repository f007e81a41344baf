-- Hands a sender what is due and not worthless yet, oldest first; what another is at is passed over until that one's time is up. $1 way, $2 now,
-- $3 at most, $4 until when it is the sender's alone, $5 the sender.
with next as (
    select id
    from outbox
    where way = $1 and state in ('due', 'sending', 'failed') and due_at <= $2 and lapses_at > $2
    order by due_at
    limit $3
    for update skip locked
),
taken as (
    update outbox
    set state = 'sending', attempts = attempts + 1, due_at = $4, holder = $5
    from next
    where outbox.id = next.id
    returning outbox.id, branch, kind, cause, attempts, lapses_at
)
select id, branch, kind, cause, attempts, lapses_at, sealed
from taken
join outbox_letter using (id)
