-- Trades a code in; a one-time code is traded by one device only, however many try at once.
update enrolment set used_at = $2
where code_hash = $1 and (reusable or (used_at is null and expires_at > $2))
returning branch, kind, reusable
