select id, key from secret where kind = $1
