-- alarm-judge
-- Says what came of a warning.
update alarm set outcome = ?, came_at = ? where branch = ? and at = ? and outcome is null
