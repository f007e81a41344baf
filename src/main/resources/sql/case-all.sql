-- The newest thousand cases of a branch, open ones first. $1 branch.
select voice_case.*, voice_contact.channel
from voice_case
left join voice_contact on voice_contact.branch = voice_case.branch and voice_contact.case_id = voice_case.id
where voice_case.branch = $1
order by state = 'closed', id desc
limit 1000
