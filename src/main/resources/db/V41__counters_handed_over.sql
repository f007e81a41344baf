-- A counter may change hands while somebody is at it: whose step that is, is said where it is read. Nothing else changes.
comment on column ledger.staff is 'the account that held that counter then; where the counter was handed over in the middle of the step, the one who brought it to its end';
