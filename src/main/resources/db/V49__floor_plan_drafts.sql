-- Floor plans that somebody has drawn and that are not in force: to be compared with the one that is.
create table floor_plan_draft (
    branch  text   collate "C" not null,
    id      uuid   not null,
    name    text   not null check (length(name) between 1 and 60),
    plan    jsonb  not null,
    kept_at bigint not null,
    primary key (branch, id)
);
comment on table floor_plan_draft is 'Floor plans of a branch that are not in force.';
comment on column floor_plan_draft.branch is 'the branch';
comment on column floor_plan_draft.id is 'which of them';
comment on column floor_plan_draft.name is 'what whoever drew it calls it';
comment on column floor_plan_draft.plan is 'as it was drawn, schema FloorPlan of the contract';
comment on column floor_plan_draft.kept_at is 'when it was kept, epoch milliseconds';

grant select, insert, update, delete on floor_plan_draft to "${server}";
