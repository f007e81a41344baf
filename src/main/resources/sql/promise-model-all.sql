-- Every model with where it comes from, newest first.
select id, made_at, code, data_from, data_to, examples, judged, candidate, incumbent, withdrawn
from promise_model
order by id desc
limit 50
