-- What colleagues call each other on their screens; never in the journal, never shown to visitors.
alter table staff add column name text not null default '';
