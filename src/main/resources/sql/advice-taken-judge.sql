-- advice-taken-judge
-- Says what following advice was worth; nothing where that can't be told.
update advice_taken set measured = ?, judged = true where branch = ? and at = ? and action = ?
