-- Destroys keys whose time has come, of all branches; their rows say that it was done. $1 now.
update need_key set key = null, destroyed_at = $1 where key is not null and destroy_at <= $1
