-- How far the tables have come, and whether the figures that $1 stands for were ever put there.
select
    coalesce(max(version::integer) filter (where version is not null), 0) as version,
    coalesce(bool_or(checksum = $1 and version is null), false) as figures
from flyway_schema_history
where success
