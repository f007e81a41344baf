-- A drawn floor plan is kept, in place of what it was before; nothing where so many are kept already. $1 branch, $2 id, $3 name, $4 plan, $5 now, $6 how many.
insert into floor_plan_draft (branch, id, name, plan, kept_at)
select $1, $2, $3, $4, $5
where (select count(*) from floor_plan_draft where branch = $1 and id <> $2) < $6
on conflict (branch, id) do update set name = excluded.name, plan = excluded.plan, kept_at = excluded.kept_at
