-- What was done with before an instant is forgotten. $1 the instant.
delete from outbox where done_at < $1
