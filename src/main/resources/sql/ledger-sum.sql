-- ledger-sum
-- Keeps the sums of some finished days of a branch in which nobody is left, the oldest first, at most so many.
with due as (
    select branch, day
    from branch_day
    where branch = ? and not summed and closed_at is not null
        and not exists (
            select from ledger where ledger.branch = branch_day.branch and ledger.day = branch_day.day and outcome is null)
    order by day
    limit ?
),
marked as (
    update branch_day set summed = true from due where branch_day.branch = due.branch and branch_day.day = due.day
),
kept as (
    insert into kpi_part
    select part.*
    from (select array_agg(branch) as branches, array_agg(day) as days from due) as named, kpi_parts(named.branches, named.days) as part
    where named.days is not null
)
select count(*) as days from due
