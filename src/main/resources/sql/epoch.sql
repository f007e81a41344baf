-- The incarnation of the journal.
select epoch from incarnation
