-- What there is in a branch, each in its newest version. $1 branch.
select paper, service, language, version, at, actor, text
from (select distinct on (paper, service, language) * from office_paper where branch = $1 order by paper, service, language, version desc) newest
where text <> ''
order by paper, service, language
