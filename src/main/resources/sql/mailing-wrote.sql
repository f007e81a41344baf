-- A report over a period that ends on a day is on its way. $1 id, $2 day.
update mailing set written_to = greatest(written_to, $2) where id = $1
