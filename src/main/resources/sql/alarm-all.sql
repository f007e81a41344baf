-- alarm-all
-- A branch's warnings since an instant, and what came unwarned, in order.
select at, above, likely, lead, action, outcome, came_at from alarm where branch = ? and at >= ? order by at
