-- A case. $1 branch, $2 its number.
select voice_case.*, voice_contact.channel
from voice_case
left join voice_contact on voice_contact.branch = voice_case.branch and voice_contact.case_id = voice_case.id
where voice_case.branch = $1 and voice_case.id = $2
