-- alarm-look-judge
-- Says what came within two hours of a look.
update alarm_look set passed = ?, lead = ? where branch = ? and at = ? and passed is null
