-- The customer's voice, in full: letters that came back, where an answer was given, who noted a paper, and ideas that are sent in once.

create index outbox_reply_dead on outbox (branch, cause) where kind = 'reply' and state = 'dead';

alter table survey_answer add column device text collate "C"; -- the tablet by the door, where the code of a ticket was shown to it
alter table survey_answer add column flag text collate "C" not null default ''; -- empty, or why it looks odd; it is counted all the same

alter table missing_paper add column noted_by text collate "C" not null default '';

alter table council_idea add column origin uuid; -- the command id, so that a repeat is the same idea
create unique index council_idea_origin on council_idea (branch, council, origin);
