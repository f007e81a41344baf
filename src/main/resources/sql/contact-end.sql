-- These visits are over: how they were told is deleted from then on. $1 branch, $2 tickets, $3 when.
update visitor_contact set goes_at = least(goes_at, $3) where branch = $1 and ticket = any ($2)
