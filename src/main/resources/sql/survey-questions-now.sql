-- What is asked now: the newest version of the service, unless it was taken back; else the newest of all services. $1 branch, $2 service.
select version, questions::text as questions
from (
    select distinct on (service) service, version, questions
    from survey_questions
    where branch = $1 and service in ($2, '')
    order by service, version desc
) newest
where questions is not null
order by service desc
limit 1
