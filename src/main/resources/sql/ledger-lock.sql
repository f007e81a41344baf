-- ledger-lock
-- Held until the connection is gone. The number is the ledger's own and stands for nothing.
select pg_try_advisory_lock(7_305_182_117) as mine
