-- How these are told. $1 branch, $2 tickets.
select ticket, way, sealed, language, given_at, promised_by from visitor_contact where branch = $1 and ticket = any ($2)
