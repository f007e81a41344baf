-- What lies beside the journal: who may come in, which keys are in force, and what people said, which the journal must not know.

-- A branch is founded once; what it is stands in its journal.
create table branch (
    id         text collate "C" primary key,
    founded_at bigint not null -- epoch milliseconds, as every time here
);

-- One row: changes when the data are not the continuation of what they were (a restored backup), so that nobody trusts numbers seen before.
create table incarnation (
    only_one boolean primary key default true check (only_one),
    epoch    uuid   not null default gen_random_uuid(),
    since_at bigint not null default (extract(epoch from clock_timestamp()) * 1000)::bigint
);
insert into incarnation default values;

create table staff (
    account       text collate "C" primary key, -- never a person's own name
    password_hash text    not null,
    role          text    not null,
    branches      text[]  not null,
    language      text    not null,
    demonstration boolean not null default false,
    disabled      boolean not null default false,
    created_at    bigint  not null
);

create table session (
    token_hash   bytea primary key, -- SHA-256: what is stored opens nothing
    account      text collate "C" not null references staff on delete cascade,
    created_at   bigint not null,
    last_seen_at bigint not null,
    expires_at   bigint not null
);
create index session_account on session (account);
create index session_expires on session (expires_at);

-- Kiosks, displays and counter signs, each with the key it proves itself by.
create table device (
    id           uuid primary key,
    branch       text collate "C" not null,
    kind         text   not null,
    name         text   not null,
    place        text   not null, -- hall or counter
    token_hash   bytea  unique,
    public_key   bytea,
    enrolled_at  bigint not null,
    last_seen_at bigint,
    revoked_at   bigint
);
create index device_branch on device (branch);

create table enrolment (
    code_hash  bytea primary key,
    branch     text collate "C" not null,
    kind       text    not null,
    place      text    not null,
    reusable   boolean not null, -- demonstration only
    expires_at bigint,
    used_at    bigint
);

-- Keys that all nodes share: ticket tokens, encryption of what people wrote.
create table secret (
    kind       text   not null,
    id         integer not null,
    key        bytea  not null,
    created_at bigint not null,
    primary key (kind, id)
);

create table survey_answer (
    branch   text collate "C" not null,
    ticket   text collate "C" not null,
    given_at bigint not null,
    language text   not null,
    answers  json   not null,
    comment  bytea, -- encrypted
    primary key (branch, ticket)
);
create index survey_answer_given on survey_answer (branch, given_at);

create table visitor_note (
    branch text collate "C" not null,
    ticket text collate "C" not null,
    note   bytea not null, -- encrypted
    primary key (branch, ticket)
);

grant select, insert, update, delete on branch, staff, session, device, enrolment, secret, survey_answer, visitor_note to "${server}";
grant select on incarnation to "${server}";
