-- ledger-first-of-day
-- The entry that opened the day in which entry $2 of branch $1 lies.
select seq from journal where branch = ? and opens_day and seq <= ? order by seq desc limit 1
