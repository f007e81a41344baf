-- The receipt printer beside a kiosk, and what became of its last paper.
alter table device
    add column printer  text not null default '', -- tcp://host:port or file:/path; empty: none
    add column paper    text not null default '', -- the last paper's fate; empty: none yet
    add column paper_at bigint;                   -- epoch milliseconds
