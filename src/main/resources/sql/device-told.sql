update device set last_seen_at = $3, told_at = $3, page = $4, release = $5, voice = $6,
    fault = case when $7 = '' then fault else $7 end,
    fault_at = case when $7 = '' then fault_at else $3 end
where branch = $1 and left(id::text, 8) = $2 and revoked_at is null
returning coalesce(reload_at, 0) as reload_at
