-- What the bearer of a ticket asked last. $1 branch, $2 ticket.
select id, asked_at, source, place, ticket, urgent, answered_at, answered_by, withdrawn_at
from assistance
where branch = $1 and source = 'phone' and ticket = $2
order by asked_at desc
limit 1
