-- What a plain program would do for each ticket: one row, one commit.
\set seq :seq + 1
insert into journal_copy (branch, seq, command, at, opens_day, actor, digest, events, previous, hash)
values ('bench-' || :run::bigint || '-' || :client_id::int, :seq::bigint, gen_random_uuid(), 1, false, 'kiosk:1', repeat('0', 43), '[{"event":"ticket-issued","ticket":"20261122-A017","number":"A-017","services":["permits","contracts"],"language":"ar","priority":"determination","channel":"kiosk","seniority":1795320000000,"ahead":4,"promise":{"kind":"range","lowMinutes":12,"highMinutes":20,"promisedByMillis":1795321200000},"tokenKey":1}]', sha256('0'), sha256('1'));
