-- What the screens of a branch show besides its calls.

-- Something everybody in the house has to know at once. In force is the newest that nobody has ended; the others say what was shown when, and by whose word.
create table emergency (
    branch   text collate "C" not null,
    id       uuid   not null, -- the key of the request that began it
    begun_at bigint not null, -- epoch milliseconds
    begun_by text   not null, -- role and account, never a person's name
    kind     text   not null,
    texts    text   not null, -- JSON, by language
    ended_at bigint,
    ended_by text,
    primary key (branch, id)
);
create index emergency_open on emergency (branch) where ended_at is null;
create index emergency_day on emergency (branch, begun_at);
grant select, insert, update on emergency to "${server}";

-- Messages, pictures and silent films beside the calls: version by version, the newest is shown, and none is ever changed.
create table screen_loop (
    branch  text collate "C" not null,
    version integer not null,
    at      bigint  not null, -- epoch milliseconds
    actor   text    not null, -- role and account
    items   text    not null, -- JSON
    primary key (branch, version)
);
grant select, insert on screen_loop to "${server}";

-- The pictures and films themselves.
create table screen_media (
    branch text collate "C" not null,
    id     text   not null, -- a hash of what is in it
    type   text   not null, -- as its content says
    name   text   not null, -- as whoever brought it calls it
    at     bigint not null, -- epoch milliseconds
    actor  text   not null, -- role and account
    bytes  bytea  not null,
    primary key (branch, id)
);
grant select, insert, update, delete on screen_media to "${server}";
