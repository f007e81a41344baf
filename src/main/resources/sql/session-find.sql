-- Whoever bears this secret, while the session lives and the account may come in.
select staff.account, staff.name, staff.role, staff.branches, session.last_seen_at
from session join staff on staff.account = session.account
where session.token_hash = $1 and session.expires_at > $2 and session.last_seen_at > $3 and not staff.disabled
