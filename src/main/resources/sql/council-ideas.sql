-- What was suggested at the councils of a branch, in order. $1 branch.
select council, id, idea, state, answer::text as answer, origin from council_idea where branch = $1 order by council, id
