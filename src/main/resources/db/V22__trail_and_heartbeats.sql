-- What nobody may deny later: who came in, what was changed or taken along, who looked at what visitors entrusted to the office.
create table trail (
    id        bigint generated always as identity primary key,
    at        bigint not null,           -- epoch milliseconds
    branch    text collate "C" not null, -- empty: the deed was no branch's
    actor     text not null,             -- role and account or device, never a person's name
    kind      text not null,
    operation text not null,
    subject   text not null,             -- which counter, ticket, account …; never what anybody said
    status    integer not null           -- what was answered; 2xx: it was done
);
create index trail_branch on trail (branch, id);

-- Nobody who works through the server can change or remove a line.
grant select, insert on trail to "${server}";

-- How a screen or kiosk is: what it told last.
alter table device
    add column page      text not null default '', -- kiosk, hall …; empty: never told
    add column release   text not null default '', -- the page's own version
    add column voice     text not null default '', -- whether it is heard
    add column fault     text not null default '', -- the last thing that went wrong in the page
    add column fault_at  bigint,
    add column told_at   bigint,
    add column reload_at bigint;                   -- somebody wants it to load itself anew
