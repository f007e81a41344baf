-- Withdraws the model in use; the one before it is in use again.
update promise_model
set withdrawn = true
where id = (select id from promise_model where not withdrawn order by id desc limit 1)
returning id
