-- Somebody calls for a person: who came, and when.
create table assistance (
    branch      text collate "C" not null,
    id          uuid    not null,             -- the key of the request that asked first
    asked_at    bigint  not null,             -- epoch milliseconds
    source      text    not null check (source in ('kiosk', 'phone', 'door', 'counter')),
    place       text    not null,             -- which device or counter, or as it was said; empty: a phone
    ticket      text collate "C" not null,    -- whose phone; empty: nobody's
    urgent      boolean not null,
    answered_at bigint,
    answered_by text,                         -- role and account, never a person's name
    primary key (branch, id)
);
create index assistance_open on assistance (branch, asked_at) where answered_at is null;
create index assistance_day on assistance (branch, asked_at);
grant select, insert, update on assistance to "${server}";
