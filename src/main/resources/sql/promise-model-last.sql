-- When the last model was made, in use or withdrawn.
select made_at
from promise_model
order by id desc
limit 1
