-- A branch's first rows from the one that opened its newest business day; of imported history only that it stands there.
-- $1 branch, $2 at most so many, $3 who imports.
select seq, command, at, actor, digest, case when actor = $3 then '[]' else events::text end as events, previous, hash
from journal
where branch = $1
    and seq >= (select seq from journal where branch = $1 and opens_day order by seq desc limit 1)
order by seq
limit $2
