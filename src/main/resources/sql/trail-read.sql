select id, at, branch, actor, kind, operation, subject, status from trail
where ($1 = '*' or branch = $1) and at >= $2 and at < $3 and ($4 = '' or actor = $4) and ($5 = '' or kind = $5) and id < $6
order by id desc limit $7
