-- ledger-kpi
-- Every figure of some branches from one business day to another, both included, in the buckets of a cut.
select * from kpi(?, ?, ?, ?)
