-- $1 branch, $2 now, $3 who.
update emergency set ended_at = $2, ended_by = $3 where branch = $1 and ended_at is null
