-- The note on a visit. $1 branch, $2 ticket.
select note from visitor_note where branch = $1 and ticket = $2
