-- ledger-entries
-- A branch's entries from one number to another, at most so many.
select seq, at, events::text as events
from journal
where branch = ? and seq between ? and ?
order by seq
limit ?
