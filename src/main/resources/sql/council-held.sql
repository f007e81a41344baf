-- Keeps how many came and until when there is voting, each if it is said. $1 branch, $2 council, $3 attendance, $4 end of the vote.
update council set attendance = coalesce($3, attendance), closes_at = coalesce($4, closes_at) where branch = $1 and id = $2
