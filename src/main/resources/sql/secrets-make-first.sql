-- The first key of a kind, made by whichever node asks first. $1 kind, $2 key, $3 now.
insert into secret (kind, id, key, created_at)
values ($1, 1, $2, $3)
on conflict do nothing
