-- ledger-positions
-- How far the ledger has read the journals of some branches.
select branch, seq from ledger_position where branch = any (?) order by branch
