-- alarm-look-keep
-- Keeps a look ahead; if another node has looked in that quarter of an hour, its look counts.
insert into alarm_look (branch, at, above, drawn, likely, climate, plain, warned) values (?, ?, ?, ?, ?, ?, ?, ?)
on conflict (branch, at) do nothing
