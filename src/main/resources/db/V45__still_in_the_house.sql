-- Whoever still waits on a day that is not over has neither been left unserved nor gone; such people were counted as both until the day was closed.
-- Whoever had not been served when an office closed was still waiting by its ledger, to this very day: their wait grew, and the sums of that day were
-- never kept. The ledgers of such offices are written anew.
alter table kpi_part add column present bigint not null default 0;
comment on column kpi_part.present is 'steps that had not ended; none on a day whose sums are kept';
comment on column ledger.outcome is
    'served, not-completed, no-show, left, transferred; ended: not served when the office closed; empty while it is open';
comment on column ledger.ended_at is
    't_end, whatever the outcome; empty while it is open, and where the office closed upon a service of which nobody said how it ended';
comment on column branch_day.unserved is 'beside those: visits that were in the house when the office closed';

drop index ledger_open;
create index ledger_open on ledger (branch, day) where outcome is null;

do $$
declare
    of_branch text;
begin
    for of_branch in
        select distinct branch
        from ledger
        join branch_day using (branch, day)
        where ledger.outcome is null and branch_day.closed_at is not null
    loop
        delete from ledger_position where branch = of_branch;
        delete from ledger where branch = of_branch;
        delete from ledger_visit where branch = of_branch;
        delete from counter_time where branch = of_branch;
        delete from branch_day where branch = of_branch;
        delete from kpi_part where branch = of_branch;
        delete from ledger_name where branch = of_branch;
    end loop;
end
$$;
