-- ledger-open-steps
-- What the ledger says of the steps of those who are still in a branch.
select
    ticket,
    step,
    to_char(ledger.day, 'YYYY-MM-DD') as day,
    ledger.hour,
    target_minutes,
    coalesce(staff, '') as staff,
    overtaken,
    overtaken_by_staff,
    stepped_back,
    standstill_ms,
    array_to_string(delivered, ',') as delivered,
    array_to_string(marks, ',') as marks
from ledger_visit
join ledger using (branch, ticket)
where branch = ? and ledger_visit.ended_at is null
