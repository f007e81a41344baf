-- A call for help that was a mistake is taken back, and stays written.
alter table assistance
    add withdrawn_at bigint,
    add withdrawn_by text;                    -- role and account or device, or the ticket's phone; never a person's name
drop index assistance_open;
create index assistance_open on assistance (branch, asked_at) where answered_at is null and withdrawn_at is null;
