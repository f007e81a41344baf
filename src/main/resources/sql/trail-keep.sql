insert into trail (at, branch, actor, kind, operation, subject, status) values ($1, $2, $3, $4, $5, $6, $7)
