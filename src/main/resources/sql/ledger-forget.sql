-- ledger-forget
-- Empties a branch's part of the ledger and puts the ledger back before its first entry, all in one.
with who as (select ?::text as branch),
position as (delete from ledger_position using who where ledger_position.branch = who.branch),
steps as (delete from ledger using who where ledger.branch = who.branch returning 1),
visits as (delete from ledger_visit using who where ledger_visit.branch = who.branch),
hours as (delete from counter_time using who where counter_time.branch = who.branch),
days as (delete from branch_day using who where branch_day.branch = who.branch),
parts as (delete from kpi_part using who where kpi_part.branch = who.branch),
names as (delete from ledger_name using who where ledger_name.branch = who.branch)
select count(*) as steps from steps
