-- One paper in every language that it is there in, each in its newest version. $1 branch, $2 paper, $3 service.
select distinct on (language) paper, service, language, version, at, actor, text
from office_paper
where branch = $1 and paper = $2 and service = $3
order by language, version desc
