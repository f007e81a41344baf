-- Branches whose journal goes on behind what is in the outbox, or was never looked at.
select branch.id as branch, outbox_position.seq, head.seq as head
from branch
left join outbox_position on outbox_position.branch = branch.id
join lateral (select seq from journal where journal.branch = branch.id order by seq desc limit 1) as head on true
where outbox_position.seq is distinct from head.seq
order by branch.id
