update device set reload_at = $3
where branch = $1 and left(id::text, 8) = $2 and revoked_at is null
