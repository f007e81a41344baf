-- Follows an idea, with what everybody can read of it. $1 branch, $2 council, $3 idea, $4 state, $5 answer, $6 now.
update council_idea set state = $4, answer = $5::text::json, revised_at = $6 where branch = $1 and council = $2 and id = $3
