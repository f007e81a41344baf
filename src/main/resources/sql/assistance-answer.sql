-- Somebody goes there; who was first stays named. $1 branch, $2 id, $3 now, $4 who.
update assistance
set answered_at = coalesce(answered_at, $3), answered_by = coalesce(answered_by, $4)
where branch = $1 and id = $2
returning id, asked_at, source, place, ticket, urgent, answered_at, answered_by, withdrawn_at
