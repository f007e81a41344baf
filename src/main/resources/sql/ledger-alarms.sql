-- ledger-alarms
-- What the warnings of some branches were worth over business days: looks ahead and warnings of which it is known what came, by the day of the branch.
with asked as (
    select branch, day, time_zone from branch_day where branch = any (?) and day between ? and ?
),
look as (
    select alarm_look.likely, alarm_look.climate, alarm_look.passed::integer as came
    from asked join alarm_look using (branch)
    where alarm_look.passed is not null and (to_timestamp(alarm_look.at / 1000.0) at time zone time_zone)::date = day
),
warning as (
    select alarm.outcome, (alarm.came_at - alarm.at) / 60000.0 as lead
    from asked join alarm using (branch)
    where (to_timestamp(alarm.at / 1000.0) at time zone time_zone)::date = day
)
select
    (select count(*) from look) as looks,
    (select avg(came) from look) as frequency,
    (select avg((likely - came) ^ 2) from look) as brier,
    (select avg((climate - came) ^ 2) from look) as climate_brier,
    (select count(*) from warning where outcome = 'hit') as hits,
    (select count(*) from warning where outcome = 'false') as falsely,
    (select count(*) from warning where outcome = 'missed') as missed,
    (select avg(lead) from warning where outcome = 'hit') as lead
