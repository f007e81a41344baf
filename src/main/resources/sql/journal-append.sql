-- Stores a flight: the rows of many branches in one statement. A branch's rows enter all or none, and only directly behind the entry that they
-- were decided on. $1..$3 say so once per branch: its name, the number of its first row, and the hash that this row stands behind.
-- $4..$13 are the rows. Entries are written in the order of branch and number, so that two nodes can never wait for one another in a circle.
with flight as (
    select *
    from unnest($4::text[], $5::bigint[], $6::uuid[], $7::bigint[], $8::boolean[], $9::text[], $10::text[], $11::text[], $12::bytea[], $13::bytea[])
        as row (branch, seq, command, at, opens_day, actor, digest, events, previous, hash)
),
-- Numbers have no gaps, so nothing stands beyond a number that is free.
fits as materialized (
    select part.branch
    from unnest($1::text[], $2::bigint[], $3::bytea[]) as part (branch, first, previous)
    where not exists (
            select from journal
            where journal.branch = part.branch and journal.seq = part.first)
        and (part.first = 1 or exists (
            select from journal
            where journal.branch = part.branch and journal.seq = part.first - 1 and journal.hash = part.previous))
        and not exists (
            select from flight join journal on journal.branch = flight.branch and journal.command = flight.command
            where flight.branch = part.branch)
)
insert into journal (branch, seq, command, at, opens_day, actor, digest, events, previous, hash)
select branch, seq, command, at, opens_day, actor, digest, events::json, previous, hash
from flight
where branch in (select branch from fits)
order by branch, seq
returning branch
