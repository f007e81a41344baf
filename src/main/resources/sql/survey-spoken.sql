-- A recording: what somebody said aloud. $1 branch, $2 ticket or command id of the answer.
select note, note_type from survey_answer where branch = $1 and ticket = $2 and note is not null
union all
select note, note_type from survey_anonymous where branch = $1 and id::text = $2 and note is not null
