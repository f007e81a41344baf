-- What somebody was told last of their wait, if nobody else has told them meanwhile. $1 branch, $2 ticket, $3 way, $4 what they were told before, $5 now.
update visitor_contact
set promised_by = $5
where branch = $1 and ticket = $2 and way = $3 and promised_by is not distinct from $4
returning ticket
