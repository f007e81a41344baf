insert into enrolment (code_hash, branch, kind, place, reusable, expires_at) values ($1, $2, $3, '', $4, $5)
on conflict (code_hash) do update set branch = excluded.branch, kind = excluded.kind, reusable = excluded.reusable
