-- Sessions that have ended by themselves.
delete from session where expires_at < $1
