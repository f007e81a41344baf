-- ledger-unlock
-- The next writer need not wait until PostgreSQL has noticed that this connection is gone.
select pg_advisory_unlock_all()::text as done
