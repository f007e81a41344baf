select id, kind, name, place, enrolled_at, last_seen_at, printer, paper, paper_at, page, release, voice, fault, fault_at, told_at
from device
where branch = $1 and revoked_at is null order by kind, name, enrolled_at, id
