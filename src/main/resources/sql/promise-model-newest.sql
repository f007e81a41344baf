-- The model in use: the newest that is not withdrawn. Its trees only if it is another than $1.
select id, case when id <> $1 then trees end as trees
from promise_model
where not withdrawn
order by id desc
limit 1
