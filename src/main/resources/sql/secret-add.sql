-- The first key of its kind; whoever comes second finds the first one's.
insert into secret (kind, id, key, created_at) values ($1, 1, $2, $3) on conflict do nothing
