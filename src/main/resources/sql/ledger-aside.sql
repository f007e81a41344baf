-- ledger-aside
-- A ledger beside the ledger: empty tables of the same names, which this connection sees instead of the others and which are gone with it.
create temporary table ledger_position (like public.ledger_position including all);
create temporary table ledger (like public.ledger including all);
create temporary table ledger_visit (like public.ledger_visit including all);
create temporary table counter_time (like public.counter_time including all);
create temporary table branch_day (like public.branch_day including all);
create temporary table ledger_name (like public.ledger_name including all);
create temporary table kpi_part (like public.kpi_part including all)
