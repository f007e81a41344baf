-- What was done at a counter beside the service that somebody came for: one turn often settles more than one matter, and a plan of counters that
-- counts wishes alone is blind to it.
alter table ledger add column delivered text[] collate "C" not null default '{}';
comment on column ledger.delivered is 'further services that the counter delivered in this step, beside the one that the person came for; in the order in which they were named';

-- One row for each service delivered: the one asked for, where it was served, and each further one.
create view ledger_delivered as
    select branch, day, ticket, step, counter, staff, service as asked, service as delivered, false as further
    from ledger
    where outcome = 'served'
    union all
    select branch, day, ticket, step, counter, staff, ledger.service, further.service, true
    from ledger
    cross join unnest(delivered) as further (service)
    where further.service <> ledger.service;
comment on view ledger_delivered is 'One row per service delivered: what the person came for and was served, and whatever the counter did beside it.';
comment on column ledger_delivered.branch is 'the branch';
comment on column ledger_delivered.day is 'the business day on which the step joined its line';
comment on column ledger_delivered.ticket is 'the visit';
comment on column ledger_delivered.step is 'which step of the visit, from 1';
comment on column ledger_delivered.counter is 'the counter that called it last';
comment on column ledger_delivered.staff is 'the account that held that counter then';
comment on column ledger_delivered.asked is 'what the person came for';
comment on column ledger_delivered.delivered is 'what was done';
comment on column ledger_delivered.further is 'was it done beside what the person came for';

grant select on ledger_delivered to "${server}";
