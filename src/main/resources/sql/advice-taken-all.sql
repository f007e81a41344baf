-- advice-taken-all
-- The advice that a branch has followed since an instant, in order.
select at, action, said, low, mid, high, measured, judged from advice_taken where branch = ? and at >= ? order by at, action
