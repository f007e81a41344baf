-- Cases whose latest reply was given up by the outbox and whose giver still counts as reachable. A letter is known by the revision it was written at.
select voice_case.branch, voice_case.id
from outbox
join voice_case on voice_case.branch = outbox.branch and voice_case.id = split_part(outbox.cause, '/', 2)::integer
join voice_contact on voice_contact.branch = voice_case.branch and voice_contact.case_id = voice_case.id
where outbox.kind = 'reply' and outbox.state = 'dead' and not voice_case.bounced
  and outbox.cause = 'case/' || voice_case.id || '/' || (
    select max(number) - 1
    from voice_case_step step
    where step.branch = voice_case.branch and step.case_id = voice_case.id and step.kind = 'reply'
  )
limit 200
