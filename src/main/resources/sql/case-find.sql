-- A case, and the answer that holds what its giver said aloud. $1 branch, $2 its number.
select voice_case.*, voice_contact.channel, survey_answer.ticket as recording
from voice_case
left join voice_contact on voice_contact.branch = voice_case.branch and voice_contact.case_id = voice_case.id
left join survey_answer on survey_answer.branch = voice_case.branch and survey_answer.ticket = voice_case.ticket
    and survey_answer.note is not null and voice_case.source = 'survey'
where voice_case.branch = $1 and voice_case.id = $2
