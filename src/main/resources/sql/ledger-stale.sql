-- ledger-stale
-- Throws the sums of days away of which something has changed: those named, and those of visits that were rated.
with stale as (
    update branch_day set summed = false
    where branch = ? and summed and (
        to_char(day, 'YYYY-MM-DD') = any (?)
        or day in (select ledger_visit.day from ledger_visit where ledger_visit.branch = branch_day.branch and ticket = any (?)))
    returning branch, day
)
delete from kpi_part using stale where kpi_part.branch = stale.branch and kpi_part.day = stale.day
