-- The settings without which a stored entry may be lost in a power cut.
select name, setting
from pg_settings
where name in ('fsync', 'full_page_writes', 'synchronous_commit')
order by name
