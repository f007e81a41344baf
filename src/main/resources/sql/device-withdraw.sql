update device set revoked_at = $3, token_hash = null
where branch = $1 and left(id::text, 8) = $2 and revoked_at is null
