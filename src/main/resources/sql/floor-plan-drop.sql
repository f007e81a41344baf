-- A drawn floor plan is kept no longer. $1 branch, $2 id.
delete from floor_plan_draft where branch = $1 and id = $2
