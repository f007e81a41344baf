-- Keeps what came of what was asked, with what everybody can read of it. $1 branch, $2 council, $3 state, $4 answer.
update council set outcome_state = $3, outcome = $4::text::json where branch = $1 and id = $2
