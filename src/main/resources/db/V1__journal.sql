-- The journal: every accepted command of every branch, once, for good.
create table journal (
    branch    text collate "C" not null,
    seq       bigint           not null check (seq > 0),
    command   uuid             not null,
    at        bigint           not null, -- epoch milliseconds
    opens_day boolean          not null,
    actor     text             not null, -- a role and an account or device, never a person's name
    digest    text             not null, -- of the request, so that a repeat can be told from another request
    events    json             not null, -- kept word for word: the hash covers the text
    previous  bytea            not null,
    hash      bytea            not null,
    primary key (branch, seq),
    unique (branch, command)
);

create index journal_days on journal (branch, seq) where opens_day;

-- The server writes entries and reads them. It cannot change or remove one, whatever happens to it.
grant usage on schema public to "${server}";
grant select, insert on journal to "${server}";
grant select on flyway_schema_history to "${server}";
