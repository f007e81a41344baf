-- Whoever still waits for somebody, those in danger first; then those answered last.
select id, asked_at, source, place, ticket, urgent, answered_at, answered_by
from assistance
where branch = $1
order by (answered_at is null) desc, (answered_at is null and urgent) desc, case when answered_at is null then asked_at else -asked_at end
limit $2
