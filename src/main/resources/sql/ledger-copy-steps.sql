-- ledger-copy-steps
copy ledger (
    branch, ticket, step, day, hour, service, priority, claim, language, channel, queued_at, seniority, called_at, last_called_at, started_at,
    ended_at, counter, staff, outcome, reason, calls, overtaken, overtaken_by_staff, stepped_back, target_minutes, promise_low, promise_high,
    promised_by, standstill_ms, imported, delivered, marks)
from stdin
