-- Notes papers for which a visit failed; noting one again changes nothing. $1 branch, $2 ticket, $3 service, $4 papers, $5 by whom, $6 now.
insert into missing_paper (branch, ticket, paper, service, noted_at, noted_by)
select $1::text, $2::text, paper, $3::text, $6::bigint, $5::text
from unnest($4::text[]) as paper
on conflict (branch, ticket, paper) do nothing
