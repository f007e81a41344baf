update device set series = null
where branch = $1 and series is not null and coalesce(revoked_at, last_seen_at, enrolled_at) < $2
