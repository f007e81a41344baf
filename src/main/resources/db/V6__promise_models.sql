-- What the promise has been trained to: one row per model that was let in, with where it comes from. Nodes use the newest that is not withdrawn.
create table promise_model (
    id         bigint generated always as identity primary key,
    made_at    bigint not null, -- epoch milliseconds
    code       text   not null, -- the version that trained it
    data_from  bigint not null, -- local epoch seconds of the first ticket it has seen
    data_to    bigint not null, -- and of the last
    examples   integer not null,
    judged     integer not null, -- tickets of the last seven days by which it was let in
    candidate  double precision not null, -- mean absolute miss on those, minutes, of a model trained the same way without them
    incumbent  double precision not null, -- and of what was promised then
    withdrawn  boolean not null default false,
    trees      bytea not null
);
comment on table promise_model is 'Trained models of the waiting-time promise, with their provenance.';

grant select, insert, update on promise_model to "${server}";
