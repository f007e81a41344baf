-- The outbox: what people and other systems are to be told, from the moment that it is owed until it was taken or given up. Who it is for and what it
-- says lie sealed in a table beside it and go as soon as the message has; what stays says only that there was one.

create table outbox (
    id        uuid   primary key, -- follows from the cause, so that nothing is owed twice
    branch    text collate "C" not null,
    kind      text collate "C" not null,
    way       text collate "C" not null,
    cause     text   not null,
    state     text collate "C" not null default 'due' check (state in ('due', 'sending', 'sent', 'failed', 'dead')),
    attempts  integer not null default 0,
    put_at    bigint not null,
    due_at    bigint not null,
    lapses_at bigint not null,
    holder    uuid,
    done_at   bigint,
    failure   text collate "C",
    reference text,
    arrived_at bigint
);
create index outbox_open on outbox (way, due_at) where state in ('due', 'sending', 'failed');
create index outbox_done on outbox (done_at) where done_at is not null;
create index outbox_reference on outbox (way, reference) where reference is not null;
comment on table outbox is 'One row per message: what became of it. Neither whom it went to nor what it said.';
comment on column outbox.branch is 'the branch on whose behalf it goes';
comment on column outbox.kind is 'what it is about: nears, seat, called, promise, survey, alarm, report, reply, event';
comment on column outbox.way is 'how it goes: mail, sms, push, hook';
comment on column outbox.cause is 'why it is owed, in ids alone';
comment on column outbox.state is 'due: never tried; sending: somebody is at it until due_at; sent: taken by the other side; failed: to be tried again; dead: given up';
comment on column outbox.attempts is 'how often it was tried';
comment on column outbox.put_at is 'since when it is owed, epoch milliseconds as all here';
comment on column outbox.due_at is 'when it is to be tried; while it is being sent, until when nobody else may';
comment on column outbox.lapses_at is 'from then on it would only be a nuisance';
comment on column outbox.holder is 'which sender has it, or had it last';
comment on column outbox.done_at is 'when it was sent or given up';
comment on column outbox.failure is 'why it was not taken the last time, one word';
comment on column outbox.reference is 'what the other side calls it, for its receipt';
comment on column outbox.arrived_at is 'when the receipt came that it is in the person''s hand, where the way has one';

create table outbox_letter (
    id     uuid  primary key references outbox on delete cascade,
    sealed bytea not null
);
comment on table outbox_letter is 'Whom an open message is for and what it says, encrypted; gone when it is sent or given up.';

-- How somebody with a ticket wants to be told, given by themselves for this visit alone; gone a day after it.
create table visitor_contact (
    branch      text collate "C" not null,
    ticket      text collate "C" not null,
    way         text collate "C" not null,
    sealed      bytea  not null,
    language    text   not null,
    given_at    bigint not null,
    goes_at     bigint not null,
    promised_by bigint,
    primary key (branch, ticket, way)
);
create index visitor_contact_goes on visitor_contact (goes_at);
comment on table visitor_contact is 'Where somebody with a ticket is told about it, encrypted.';
comment on column visitor_contact.way is 'sms or push';
comment on column visitor_contact.language is 'in which they are told';
comment on column visitor_contact.given_at is 'since when; what happened earlier is not told';
comment on column visitor_contact.goes_at is 'when it is deleted';
comment on column visitor_contact.promised_by is 'until when they were last told that they will be called';

-- How far the journal has been read for whom to tell what. A branch is read on from where it stood when it was first seen.
create table outbox_position (
    branch text collate "C" primary key,
    seq    bigint not null
);
comment on table outbox_position is 'Everything up to this entry of a branch''s journal that somebody is to be told is in the outbox.';

grant select, insert, update, delete on outbox, outbox_letter, visitor_contact, outbox_position to "${server}";
