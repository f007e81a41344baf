-- Whoever still waits for somebody, those in danger first; then those answered or taken back last.
select id, asked_at, source, place, ticket, urgent, answered_at, answered_by, withdrawn_at
from assistance
cross join lateral (select coalesce(answered_at, withdrawn_at) as over_at) ended
where branch = $1
order by (over_at is null) desc, (over_at is null and urgent) desc, case when over_at is null then asked_at else -asked_at end
limit $2
