select id, branch, kind, coalesce(last_seen_at, 0) as last_seen_at from device where token_hash = $1 and revoked_at is null
