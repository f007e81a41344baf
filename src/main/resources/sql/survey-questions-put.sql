-- Asks something else from now on. $1 branch, $2 service, $3 questions, $4 by whom, $5 now.
insert into survey_questions (branch, version, service, questions, made_by, since_at)
select $1::text, coalesce(max(version), 0) + 1, $2::text, $3::text::json, $4::text, $5::bigint
from survey_questions
where branch = $1
returning version
