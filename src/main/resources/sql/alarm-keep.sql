-- alarm-keep
-- Keeps a warning, or that there was none.
insert into alarm (branch, at, above, likely, lead, action, outcome, came_at) values (?, ?, ?, ?, ?, ?::text::jsonb, ?, ?)
on conflict (branch, at) do nothing
