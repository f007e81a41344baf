insert into branch (id, founded_at) values ($1, $2) on conflict do nothing
