insert into device (id, branch, kind, name, place, token_hash, public_key, enrolled_at) values ($1, $2, $3, '', '', $4, $5, $6)
