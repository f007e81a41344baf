select version, at, actor, setup from setup_version where branch = $1 and version = $2
