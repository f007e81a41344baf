insert into session (token_hash, account, created_at, last_seen_at, expires_at) values ($1, $2, $3, $3, $4)
