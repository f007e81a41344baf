-- alarm-threshold-set
-- A branch says of what it wants to be warned.
insert into alarm_threshold (branch, above, likely) values (?, ?, ?)
on conflict (branch) do update set above = excluded.above, likely = excluded.likely
