-- ledger-move
-- Puts a branch's ledger forward by a page, if it still stands at the entry before the page; else nothing. A branch that the ledger doesn't know
-- stands at 0. In order: branch, entry before the page, the page's last entry, when that was.
with page as (select ?::text as branch, ?::bigint as after, ?::bigint as seq, ?::bigint as at)
insert into ledger_position (branch, seq, at)
select branch, seq, at from page
where after = coalesce((select ledger_position.seq from ledger_position join page using (branch)), 0)
on conflict (branch) do update set seq = excluded.seq, at = excluded.at
    where ledger_position.seq = (select after from page)
returning branch
