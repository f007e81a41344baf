-- A version of what a branch asked; one that only took questions back asked nothing. $1 branch, $2 version.
select version, questions::text as questions from survey_questions where branch = $1 and version = $2 and questions is not null
