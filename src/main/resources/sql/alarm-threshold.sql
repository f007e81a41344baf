-- alarm-threshold
-- Of what a branch wants to be warned, if it has said so.
select above, likely from alarm_threshold where branch = ?
