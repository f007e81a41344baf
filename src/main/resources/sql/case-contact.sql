-- Where the giver of a case can be reached. $1 branch, $2 number of the case.
select voice_contact.channel, voice_contact.contact, voice_case.origin
from voice_contact
join voice_case on voice_case.branch = voice_contact.branch and voice_case.id = voice_contact.case_id
where voice_contact.branch = $1 and voice_contact.case_id = $2
