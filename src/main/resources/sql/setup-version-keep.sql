insert into setup_version (branch, version, at, actor, setup) values ($1, $2, $3, $4, $5) on conflict (branch, version) do nothing
