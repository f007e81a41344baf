-- Stores a flight of one branch, the usual one: behind the entry that it was decided on ($2, with its hash $3), all rows or none.
--
-- Whether something stands there already is left to the primary key, and whether a command was answered before to the unique key: then the
-- statement fails, and journal-append.sql finds out what it was. It must not be asked to begin a journal, for there is nothing to stand behind.
insert into journal (branch, seq, command, at, opens_day, actor, digest, events, previous, hash)
select $1::text, seq, command, at, opens_day, actor, digest, events::json, previous, hash
from unnest($4::bigint[], $5::uuid[], $6::bigint[], $7::boolean[], $8::text[], $9::text[], $10::text[], $11::bytea[], $12::bytea[])
    as row (seq, command, at, opens_day, actor, digest, events, previous, hash)
where exists (select from journal where journal.branch = $1::text and journal.seq = $2::bigint and journal.hash = $3::bytea)
returning branch
