-- A branch is looked at for the first time: what was before is nobody's news. $1 branch, $2 its newest entry.
insert into outbox_position (branch, seq) values ($1, $2) on conflict do nothing
