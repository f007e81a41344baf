-- What visitors say aloud on the way out, and what came of what they were asked.

alter table survey_answer add column note bytea; -- encrypted: what they said aloud, as it was recorded; forgotten after a while
alter table survey_answer add column note_type text collate "C"; -- of the recording
alter table survey_anonymous add column note bytea;
alter table survey_anonymous add column note_type text collate "C";

alter table council add column outcome_state text collate "C" not null default 'open';
alter table council add column outcome json not null default '{}'; -- public, by language
