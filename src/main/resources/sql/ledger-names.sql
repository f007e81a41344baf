-- ledger-names
-- What branches, halls, services and counters of some branches are called.
select kind || '/' || id as name, names::text as names from ledger_name where branch = any (?)
