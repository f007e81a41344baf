-- All keys of a kind. $1 kind.
select id, key from secret where kind = $1 order by id
