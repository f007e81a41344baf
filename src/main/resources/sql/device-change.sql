update device set name = $3, place = $4, printer = $5
where branch = $1 and left(id::text, 8) = $2 and revoked_at is null
