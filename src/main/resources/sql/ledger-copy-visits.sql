-- ledger-copy-visits
copy ledger_visit (
    branch, ticket, day, hour, priority, claim, language, channel, bundle, issued_at, exit_at, ended_at, steps, hops, served, rated, counters,
    documents, again, not_completed, imported)
from stdin
