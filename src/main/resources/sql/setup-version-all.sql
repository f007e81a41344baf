-- The newest first; one more than is shown, so that the oldest has something to be compared with.
select version, at, actor, setup from setup_version where branch = $1 order by version desc limit $2
