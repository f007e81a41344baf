-- The newest number of each branch, and the journal's clock: one row for the clock even if no branch is asked for.
select (extract(epoch from clock_timestamp()) * 1000)::bigint as at, asked.branch, coalesce(newest.seq, 0) as seq
from (select) as once
left join unnest($1::text[]) as asked (branch) on true
left join lateral (
    select seq from journal where journal.branch = asked.branch order by seq desc limit 1
) as newest on true
