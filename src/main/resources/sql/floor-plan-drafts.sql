-- The floor plans that a branch has drawn, the newest first. $1 branch.
select id, name, plan, kept_at from floor_plan_draft where branch = $1 order by kept_at desc, id
