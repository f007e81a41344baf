-- Somebody is not to be written to any more. $1 branch, $2 id.
delete from mailing where branch = $1 and id = $2
