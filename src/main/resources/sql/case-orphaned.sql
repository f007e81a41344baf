-- Open cases whose owner may no longer sign in at the branch.
select voice_case.branch, voice_case.id
from voice_case
left join staff on staff.account = voice_case.owner and not staff.disabled
    and (voice_case.branch = any (staff.branches) or staff.role in ('director', 'admin'))
where voice_case.state <> 'closed' and voice_case.owner <> '' and staff.account is null
limit 200
