-- How far the tables have come.
select coalesce(max(version::integer), 0) as version
from flyway_schema_history
where success and version is not null
