-- What nobody could send before it was worthless is given up; whoever is sending one may end. $1 now.
with lapsed as (
    update outbox
    set state = 'dead', done_at = $1, failure = 'lapsed'
    where lapses_at <= $1 and (state in ('due', 'failed') or state = 'sending' and due_at <= $1)
    returning id, way
),
burnt as (
    delete from outbox_letter using lapsed where outbox_letter.id = lapsed.id
)
select way, count(*) as messages from lapsed group by way
