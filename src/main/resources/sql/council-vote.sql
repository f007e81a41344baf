-- Counts a vote, if it is the ticket's first, in time and for an option that there is; says which of these it was not.
-- $1 branch, $2 council, $3 hash of the ticket, $4 choice, $5 now.
with held as (
    select
        coalesce(closes_at > $5::bigint, false) as open,
        $4::integer < json_array_length(options) as there,
        exists (select from council_vote where branch = $1 and council = $2 and voter = $3::bytea) as voted
    from council
    where branch = $1 and id = $2
),
counted as (
    insert into council_vote (branch, council, voter, choice, given_at)
    select $1::text, $2::integer, $3::bytea, $4::integer, $5::bigint from held where open and there
    on conflict (branch, council, voter) do nothing
    returning voter
)
select open, voted or (open and there and not exists (select from counted)) as voted, exists (select from counted) as counted from held
