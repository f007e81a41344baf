-- ledger-congestion-week
-- A typical week of a branch, hour by hour.
select * from congestion_week(?, ?, ?)
