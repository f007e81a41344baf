update device set revoked_at = $2, token_hash = null where token_hash = $1
