-- advice-taken-keep
-- Keeps that advice was followed, and what it was said to be worth.
insert into advice_taken (branch, at, action, said, low, mid, high) values (?, ?, ?, ?::text::jsonb, ?, ?, ?)
on conflict (branch, at, action) do nothing
