-- ledger-days
-- The business days of some branches that the ledger knows of, from one to another.
select branch, day, closed_at is not null as over, first_seq, last_seq, imported > 0 as imported
from branch_day
where branch = any (?) and day between ? and ?
order by day, branch
