-- The customer's voice: what is asked at the way out, answers that belong to no visit, cases, councils, and papers that cost visits.

-- What is asked after the first touch; never changed, only followed by a newer version. Versions of a branch are counted through.
create table survey_questions (
    branch    text collate "C" not null,
    version   integer not null,
    service   text collate "C" not null, -- empty: of every service that has none of its own
    questions json,                      -- an array; null takes a service's own questions back
    made_by   text collate "C" not null,
    since_at  bigint  not null,
    primary key (branch, version)
);

alter table survey_answer add column version integer; -- of the questions; empty where only the first touch was asked

-- What was said on a tablet by the door without a ticket: counted apart.
create table survey_anonymous (
    branch   text collate "C" not null,
    id       uuid   not null, -- the command id, so that a repeat is the same answer
    device   text collate "C" not null,
    given_at bigint not null,
    language text   not null,
    version  integer,
    answers  json   not null,
    comment  bytea, -- encrypted
    flag     text   not null, -- empty, or why it looks odd; it is counted apart then and never thrown away
    primary key (branch, id)
);
create index survey_anonymous_given on survey_anonymous (branch, device, given_at);

-- One register of whatever visitors complain of, suggest, or were so unhappy with that somebody must ask why.
create table voice_case (
    branch        text collate "C" not null,
    id            integer not null,
    revision      integer not null, -- whoever changes a case says which revision they have seen
    source        text collate "C" not null,
    kind          text collate "C" not null,
    service       text collate "C" not null,
    ticket        text collate "C" not null, -- empty where it belongs to no visit
    face          integer,
    language      text collate "C" not null,
    state         text collate "C" not null,
    owner         text collate "C" not null,
    opened_at     bigint  not null,
    due_at        bigint  not null,
    escalations   integer not null,
    cause         text collate "C" not null,
    replied_at    bigint,
    closed_at     bigint,
    closed_worked bigint, -- milliseconds of business from opening to closing
    reopened      integer not null,
    asked_again   integer, -- the face given when the giver was asked again
    bounced       boolean not null,
    secret_hash   bytea,   -- opens the question asked again, once
    story         bytea,   -- encrypted: what they said
    origin        uuid    not null, -- the command id, so that a repeat opens one case
    primary key (branch, id),
    unique (branch, origin)
);
create index voice_case_open on voice_case (branch, due_at) where state <> 'closed';
create unique index voice_case_secret on voice_case (secret_hash) where secret_hash is not null;

-- What was done about a case, in order; what people wrote is encrypted.
create table voice_case_step (
    branch   text collate "C" not null,
    case_id  integer not null,
    number   integer not null,
    at       bigint  not null,
    made_by  text collate "C" not null,
    kind     text collate "C" not null,
    detail   text collate "C" not null, -- a cause, an owner, a face: nothing that somebody wrote
    words    bytea,
    primary key (branch, case_id, number)
);

-- Where the giver of a case can be reached; emptied by retention.
create table voice_contact (
    branch    text collate "C" not null,
    case_id   integer not null,
    channel   text collate "C" not null,
    contact   bytea   not null, -- encrypted
    delete_at bigint,           -- set when the case is closed
    primary key (branch, case_id)
);

-- Papers for which visits failed, as the counter noted it.
create table missing_paper (
    branch   text collate "C" not null,
    ticket   text collate "C" not null,
    paper    text collate "C" not null,
    service  text collate "C" not null,
    noted_at bigint not null,
    primary key (branch, ticket, paper)
);

-- The key under which repeat visits for one need are told, one a period; a destroyed one leaves its row and no key.
create table need_key (
    branch       text collate "C" not null,
    period       date   not null,
    key          bytea,
    destroy_at   bigint not null,
    destroyed_at bigint,
    primary key (branch, period)
);
create table need_visit (
    branch text collate "C" not null,
    ticket text collate "C" not null,
    period date  not null,
    person bytea not null, -- a keyed hash; nothing without its key
    primary key (branch, ticket)
);
create table need_counting (branch text collate "C" primary key, turned_on boolean not null);

-- What was abolished or put online, so that before and after can be compared.
create table abolished (
    branch text collate "C" not null,
    paper  text collate "C" not null,
    day    date not null,
    primary key (branch, paper)
);

create table council (
    branch     text collate "C" not null,
    id         integer not null,
    topic      json    not null, -- by language
    held_on    date    not null,
    manner     text collate "C" not null, -- in-person or online
    attendance integer,
    closes_at  bigint, -- of the vote on its options; empty without one
    options    json    not null,
    made_by    text collate "C" not null,
    origin     uuid    not null,
    primary key (branch, id),
    unique (branch, origin)
);
create table council_vote (
    branch   text collate "C" not null,
    council  integer not null,
    voter    bytea   not null, -- SHA-256 of the ticket: one vote each, and nobody's name
    choice   integer not null,
    given_at bigint  not null,
    primary key (branch, council, voter)
);
create table council_idea (
    branch  text collate "C" not null,
    council integer not null,
    id      integer not null,
    idea    bytea   not null, -- encrypted
    state   text collate "C" not null,
    answer  json    not null, -- public, by language
    revised_at bigint not null,
    primary key (branch, council, id)
);

grant select, insert, update, delete on survey_questions, survey_anonymous, voice_case, voice_case_step, voice_contact, missing_paper, need_key,
    need_visit, need_counting, abolished, council, council_vote, council_idea to "${server}";
