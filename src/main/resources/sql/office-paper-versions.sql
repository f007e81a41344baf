-- The newest first. $1 branch, $2 paper, $3 service, $4 language, $5 how many.
select paper, service, language, version, at, actor, text
from office_paper
where branch = $1 and paper = $2 and service = $3 and language = $4
order by version desc
limit $5
