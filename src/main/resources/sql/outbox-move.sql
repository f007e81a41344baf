-- Everything up to an entry is in the outbox, unless another was quicker. $1 branch, $2 from, $3 to.
update outbox_position set seq = $3 where branch = $1 and seq = $2 returning branch
