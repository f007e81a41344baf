-- What was done about a case, in order. $1 branch, $2 its number.
select number, at, made_by, kind, detail, words from voice_case_step where branch = $1 and case_id = $2 order by number
