-- A new secret to ask the giver again by; the one before opens nothing any more. $1 branch, $2 number, $3 its hash.
update voice_case set secret_hash = $3 where branch = $1 and id = $2
