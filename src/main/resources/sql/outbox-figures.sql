-- What is owed, way by way. $1 now.
select way, count(*) as messages, greatest(0, $1 - min(put_at)) as oldest_ms
from outbox
where state in ('due', 'sending', 'failed')
group by way
