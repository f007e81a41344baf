-- ledger-take-out
-- Takes visits and their steps out of a branch's ledger, for they are about to be written anew.
with visit as (select ?::text as branch, ticket from unnest(?::text[]) as known (ticket)),
steps as (delete from ledger using visit where ledger.branch = visit.branch and ledger.ticket = visit.ticket)
delete from ledger_visit using visit where ledger_visit.branch = visit.branch and ledger_visit.ticket = visit.ticket
