select public_key, coalesce(revoked_at, 9223372036854775807) as until from device where branch = $1 and left(id::text, 8) = $2
