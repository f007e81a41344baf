-- Somebody takes back how they are told. $1 branch, $2 ticket.
delete from visitor_contact where branch = $1 and ticket = $2
