-- Notes of two nodes may arrive in either order.
update session set last_seen_at = greatest(last_seen_at, $2) where token_hash = $1
