-- Whose secret this is. $1 its hash.
select branch, id from voice_case where secret_hash = $1
