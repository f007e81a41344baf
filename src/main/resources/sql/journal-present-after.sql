-- A branch's rows behind a number, in order; of imported history only that it stands there. $1 branch, $2 behind, $3 at most so many, $4 who imports.
select seq, command, at, actor, digest, case when actor = $4 then '[]' else events::text end as events, previous, hash
from journal
where branch = $1 and seq > $2
order by seq
limit $3
