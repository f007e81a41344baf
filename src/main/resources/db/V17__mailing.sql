-- To whom a branch writes: its warnings, and reports every day, week or month. The address lies sealed, as everywhere.
create table mailing (
    id         uuid   primary key,
    branch     text   collate "C" not null,
    about      text   collate "C" not null,
    form       text   collate "C",
    every      text   collate "C" check (every in ('day', 'week', 'month')),
    language   text   collate "C" not null,
    sealed     bytea  not null,
    added_at   bigint not null,
    written_to date,
    check ((about = 'warnings') = (every is null and form is null and written_to is null))
);
create index mailing_branch on mailing (branch);
comment on table mailing is 'Who is written to by a branch, and about what.';
comment on column mailing.id is 'which of them; stands in the causes of the outbox';
comment on column mailing.branch is 'the branch';
comment on column mailing.about is 'warnings, or which report';
comment on column mailing.form is 'of a report: pdf, xlsx, csv or json';
comment on column mailing.every is 'of a report: day, week or month, each as soon as it is over';
comment on column mailing.language is 'in which they read';
comment on column mailing.sealed is 'their mail address, encrypted';
comment on column mailing.added_at is 'since when, epoch milliseconds';
comment on column mailing.written_to is 'of a report: the last day of the newest period that has been written about';

grant select, insert, update, delete on mailing to "${server}";
