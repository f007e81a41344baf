-- A branch keeps so many drawn floor plans and no more, also when two are kept at one instant: each has a place of its own, and a place is given once.
alter table floor_plan_draft add column place integer;
update floor_plan_draft
set place = counted.place
from (select branch, id, row_number() over (partition by branch order by kept_at, id) as place from floor_plan_draft) as counted
where floor_plan_draft.branch = counted.branch and floor_plan_draft.id = counted.id;
alter table floor_plan_draft alter column place set not null;
alter table floor_plan_draft add check (place > 0);
create unique index floor_plan_draft_place on floor_plan_draft (branch, place);
comment on column floor_plan_draft.place is 'which of the places in the drawer it takes, from 1 on';
