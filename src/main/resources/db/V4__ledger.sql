-- The ledger: what the journal says, one row per step, for reports and for whoever brings a BI tool. Derived: it can be thrown away and written anew
-- from the journal at any time. Times are epoch milliseconds; days and hours are the branch's own, by the time zone in force when it happened.
-- No personal data: a ticket is a number of a day, a member of staff is an account, never a name.

create table ledger_position (
    branch text collate "C" primary key,
    seq    bigint not null,
    at     bigint not null
);
comment on table ledger_position is 'How far the ledger has read each branch''s journal. Every figure is as of this entry.';
comment on column ledger_position.branch is 'the branch';
comment on column ledger_position.seq is 'the newest journal entry that the ledger has taken in';
comment on column ledger_position.at is 'when that entry was decided, epoch milliseconds';

create table ledger (
    branch             text collate "C" not null,
    ticket             text collate "C" not null,
    step               smallint not null,
    day                date     not null,
    hour               smallint not null,
    service            text collate "C" not null,
    priority           text collate "C" not null,
    claim              boolean  not null,
    language           text collate "C" not null,
    channel            text collate "C" not null,
    queued_at          bigint   not null,
    seniority          bigint   not null,
    called_at          bigint,
    last_called_at     bigint,
    started_at         bigint,
    ended_at           bigint,
    counter            text collate "C",
    staff              text collate "C",
    outcome            text collate "C",
    reason             text collate "C",
    calls              integer  not null,
    overtaken          integer  not null,
    overtaken_by_staff integer  not null,
    stepped_back       boolean  not null,
    target_minutes     integer  not null,
    promise_low        integer,
    promise_high       integer,
    promised_by        bigint,
    primary key (branch, ticket, step)
);
create index ledger_day on ledger (branch, day);
comment on table ledger is 'One row per step: one service of a visit, from joining its line to its outcome.';
comment on column ledger.branch is 'the branch';
comment on column ledger.ticket is 'the visit; begins with its business day, 20261122-A017';
comment on column ledger.step is 'which step of the visit, from 1';
comment on column ledger.day is 'the business day on which the step joined its line';
comment on column ledger.hour is 'the local hour, 0 to 23, in which it joined its line';
comment on column ledger.service is 'what the person came for';
comment on column ledger.priority is 'the claim by law or custom: none, determination, senior, pregnant, carer';
comment on column ledger.claim is 'is there any such claim';
comment on column ledger.language is 'the language that the visitor chose';
comment on column ledger.channel is 'how the ticket came about: kiosk, phone, reception, appointment';
comment on column ledger.queued_at is 't_in: joined the line';
comment on column ledger.seniority is 'what overtakes are judged by';
comment on column ledger.called_at is 't_call: its first call to a counter; empty if it never was';
comment on column ledger.last_called_at is 'its latest call';
comment on column ledger.started_at is 't_start: service began';
comment on column ledger.ended_at is 't_end, whatever the outcome; empty while it is open';
comment on column ledger.counter is 'the counter that called it last';
comment on column ledger.staff is 'the account that held that counter then';
comment on column ledger.outcome is 'served, not-completed, no-show, left, transferred, ended; empty while it is open';
comment on column ledger.reason is 'why it could not be completed';
comment on column ledger.calls is 'how often it was called, recalls included';
comment on column ledger.overtaken is 'how many of later seniority, whom the same counter could have served, the calling order called first';
comment on column ledger.overtaken_by_staff is 'the same, decided by a member of staff';
comment on column ledger.stepped_back is 'did the visitor let others go first, or step out for a while';
comment on column ledger.target_minutes is 'within which the service meant to call at that time';
comment on column ledger.promise_low is 'lower end of the range told at issue, minutes; of first steps only';
comment on column ledger.promise_high is 'upper end of the range told at issue, minutes; of first steps only';
comment on column ledger.promised_by is 'the upper end as an instant; empty if nothing honest could be said';

create table ledger_visit (
    branch    text collate "C" not null,
    ticket    text collate "C" not null,
    day       date     not null,
    hour      smallint not null,
    priority  text collate "C" not null,
    claim     boolean  not null,
    language  text collate "C" not null,
    channel   text collate "C" not null,
    bundle    text collate "C",
    issued_at bigint   not null,
    exit_at   bigint,
    ended_at  bigint,
    steps     integer  not null,
    hops      integer  not null,
    served    boolean  not null,
    rated     boolean  not null,
    primary key (branch, ticket)
);
create index ledger_visit_day on ledger_visit (branch, day);
create index ledger_visit_open on ledger_visit (branch) where ended_at is null;
comment on table ledger_visit is 'One row per visit: one person''s presence under one ticket.';
comment on column ledger_visit.branch is 'the branch';
comment on column ledger_visit.ticket is 'the visit';
comment on column ledger_visit.day is 'the business day on which the ticket was issued';
comment on column ledger_visit.hour is 'the local hour, 0 to 23, in which it was issued';
comment on column ledger_visit.priority is 'the claim by law or custom';
comment on column ledger_visit.claim is 'is there any such claim';
comment on column ledger_visit.language is 'the language that the visitor chose';
comment on column ledger_visit.channel is 'how the ticket came about';
comment on column ledger_visit.bundle is 'the bundle of services that it is for, if it is for one';
comment on column ledger_visit.issued_at is 'first t_in';
comment on column ledger_visit.exit_at is 't_exit: when its latest step ended; empty before any has';
comment on column ledger_visit.ended_at is 'when the visit was over for good; later than exit_at where a missed turn was held';
comment on column ledger_visit.steps is 'steps that joined a line';
comment on column ledger_visit.hops is 'transfers and returns after a missed call';
comment on column ledger_visit.served is 'did any step end at a counter';
comment on column ledger_visit.rated is 'was an exit survey given';

create table counter_time (
    branch            text collate "C" not null,
    day               date     not null,
    hour              smallint not null,
    counter           text collate "C" not null,
    staff             text collate "C" not null,
    idle_ms           bigint   not null,
    idle_queue_ms     bigint   not null,
    called_ms         bigint   not null,
    serving_ms        bigint   not null,
    break_ms          bigint   not null,
    prayer_ms         bigint   not null,
    meeting_ms        bigint   not null,
    system_down_ms    bigint   not null,
    other_pause_ms    bigint   not null,
    scheduled_ms      bigint   not null,
    primary key (branch, day, hour, counter, staff)
);
comment on table counter_time is 'How a counter spent an hour, by who held it. Open time is idle + called + serving.';
comment on column counter_time.branch is 'the branch';
comment on column counter_time.day is 'the business day';
comment on column counter_time.hour is 'the local hour, 0 to 23';
comment on column counter_time.counter is 'the counter';
comment on column counter_time.staff is 'the account that held it; empty for what was merely planned';
comment on column counter_time.idle_ms is 'open with nobody at it, milliseconds as all here';
comment on column counter_time.idle_queue_ms is 'of that, while somebody waited whom it may serve';
comment on column counter_time.called_ms is 'open, a person called and not yet there';
comment on column counter_time.serving_ms is 'open and serving';
comment on column counter_time.break_ms is 'paused for a break';
comment on column counter_time.prayer_ms is 'paused for prayer';
comment on column counter_time.meeting_ms is 'paused for a meeting';
comment on column counter_time.system_down_ms is 'paused because a system was down';
comment on column counter_time.other_pause_ms is 'paused for another reason';
comment on column counter_time.scheduled_ms is 'meant to be staffed by the calendar in force';

create table branch_day (
    branch         text collate "C" not null,
    day            date     not null,
    first_seq      bigint   not null,
    last_seq       bigint   not null,
    opened_at      bigint   not null,
    closed_at      bigint,
    time_zone      text     not null,
    seats          integer  not null,
    bands          double precision[] not null,
    issued         integer  not null,
    queued         integer  not null,
    calls          integer  not null,
    started        integer  not null,
    steps_ended    integer  not null,
    served         integer  not null,
    not_completed  integer  not null,
    no_show        integer  not null,
    went           integer  not null,
    transferred    integer  not null,
    unserved       integer  not null,
    visits_ended   integer  not null,
    surveys        integer  not null,
    primary key (branch, day)
);
comment on table branch_day is 'A business day of a branch, its events counted one by one as the journal has them: what the ledger''s sums must equal.';
comment on column branch_day.branch is 'the branch';
comment on column branch_day.day is 'the business day';
comment on column branch_day.first_seq is 'the journal entry that opened it';
comment on column branch_day.last_seq is 'its newest entry so far';
comment on column branch_day.opened_at is 'when its first entry was decided';
comment on column branch_day.closed_at is 'when the next day was opened; empty while it lasts';
comment on column branch_day.time_zone is 'in force at its end';
comment on column branch_day.seats is 'in all halls, at its end';
comment on column branch_day.bands is 'from which congestion index on the next band begins, at its end';
comment on column branch_day.issued is 'tickets given';
comment on column branch_day.queued is 'times that a step joined a line, tickets included';
comment on column branch_day.calls is 'calls, recalls included';
comment on column branch_day.started is 'services begun';
comment on column branch_day.steps_ended is 'steps ended, whatever the outcome';
comment on column branch_day.served is 'of those: served';
comment on column branch_day.not_completed is 'of those: at a counter, and could not be completed';
comment on column branch_day.no_show is 'of those: called in vain';
comment on column branch_day.went is 'of those: gone by their own will';
comment on column branch_day.transferred is 'of those: sent to another service or counter';
comment on column branch_day.unserved is 'of those: ended unserved with the day';
comment on column branch_day.visits_ended is 'visits over';
comment on column branch_day.surveys is 'exit surveys given';

create table ledger_name (
    branch text collate "C" not null,
    kind   text collate "C" not null,
    id     text collate "C" not null,
    names  jsonb not null,
    primary key (branch, kind, id)
);
comment on table ledger_name is 'What branches, halls, services and counters are called, as of the newest set-up that had them.';
comment on column ledger_name.branch is 'the branch';
comment on column ledger_name.kind is 'branch, hall, service or counter';
comment on column ledger_name.id is 'what it is called in the other tables';
comment on column ledger_name.names is 'its name by language; a counter''s label is the same in all';

grant select, insert, update, delete on ledger_position, ledger, ledger_visit, counter_time, branch_day, ledger_name to "${server}";
