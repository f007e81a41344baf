-- What a counter notes of a step beside its outcome: who plans an office must see how much of its work needs an interpreter, or no visit at all.
alter table ledger add column marks text[] collate "C" not null default '{}';
comment on column ledger.marks is 'what the counter noted of this step as it ended: interpreted, for-another, form-filled-in, came-again, could-be-online';
