-- A drawn floor plan is kept, in place of what it was before, else in the first place that is free; nothing where none is. Whoever takes the same place at
-- the same instant runs into its index. $1 branch, $2 id, $3 name, $4 plan, $5 now, $6 how many places.
insert into floor_plan_draft (branch, id, name, plan, kept_at, place)
select $1, $2, $3, $4, $5, min(free)
from (
    select place as free from floor_plan_draft where branch = $1 and id = $2
    union all
    select free
    from generate_series(1, $6::integer) as free
    where not exists (select from floor_plan_draft where branch = $1 and (place = free or id = $2))
) as places
having min(free) is not null
on conflict (branch, id) do update set name = excluded.name, plan = excluded.plan, kept_at = excluded.kept_at
