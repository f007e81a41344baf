-- Stores a flight: the rows of many branches in one statement. A branch's rows enter all or none, and only directly behind the entry that they
-- were decided on.
--
-- $1..$3 say so once per branch: its name, the number of its first row, and the hash that this row stands behind; branches in order, so that
-- two servers can never wait for one another in a circle. $4..$13 are the rows; $4 is the branch's place in $1.
--
-- Each look into the journal is written so that only one plan is possible, by key: this statement is planned once per connection, perhaps while
-- the journal is empty (an "or exists" would read the whole journal then, and go on doing so as it grows). Looking from the first row's number
-- onwards spares the index the older entries that share a page with the newest.
with flight as materialized (
    select row.*, ($1::text[])[row.part] as branch
    from unnest($4::int[], $5::bigint[], $6::uuid[], $7::bigint[], $8::boolean[], $9::text[], $10::text[], $11::text[], $12::bytea[], $13::bytea[])
        as row (part, seq, command, at, opens_day, actor, digest, events, previous, hash)
),
known as materialized (
    select flight.part
    from flight
    join journal on journal.branch = flight.branch and journal.command = flight.command
),
fits as materialized (
    select branch.part
    from unnest($1::text[], $2::bigint[], $3::bytea[]) with ordinality as branch (name, first, previous, part)
    left join lateral (
        select seq, hash from journal
        where journal.branch = branch.name and journal.seq >= branch.first - 1
        order by seq desc limit 1
    ) as newest on true
    where branch.first = coalesce(newest.seq, 0) + 1
        and branch.previous = coalesce(newest.hash, branch.previous)
        and not exists (select from known where known.part = branch.part)
)
insert into journal (branch, seq, command, at, opens_day, actor, digest, events, previous, hash)
select flight.branch, seq, command, at, opens_day, actor, digest, events::json, previous, hash
from flight
join fits using (part)
order by flight.part, seq
returning branch
