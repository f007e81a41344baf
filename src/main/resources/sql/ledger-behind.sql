-- ledger-behind
-- Branches whose journal goes on behind what the ledger has read: a few looks by key for each branch.
select
    branch.id as branch,
    coalesce(ledger_position.seq, 0) as seq,
    head.seq as head,
    greatest(0, (extract(epoch from clock_timestamp()) * 1000)::bigint - next.at) as behind_ms
from branch
left join ledger_position on ledger_position.branch = branch.id
join lateral (select seq from journal where journal.branch = branch.id order by seq desc limit 1) as head on true
join lateral (
    select at from journal where journal.branch = branch.id and journal.seq = coalesce(ledger_position.seq, 0) + 1
) as next on true
order by branch.id
