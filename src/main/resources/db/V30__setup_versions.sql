-- How a branch was set up, version by version, for whoever asks who changed what, and to go back. The journal says what was in force when.
create table setup_version (
    branch  text collate "C" not null,
    version integer not null,
    at      bigint  not null, -- epoch milliseconds: taken into force, or first seen
    actor   text    not null, -- role and account; empty: not known any more
    setup   text    not null, -- JSON, as it can be put
    primary key (branch, version)
);
grant select, insert on setup_version to "${server}";
