-- alarm-looks
-- A branch's looks ahead since an instant, in order.
select at, above, drawn, likely, climate, plain, warned, passed, lead from alarm_look where branch = ? and at >= ? order by at
