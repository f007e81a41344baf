-- The newest fifty councils of a branch, with the votes for each option by its place. $1 branch.
select
    id,
    topic::text as topic,
    held_on,
    manner,
    attendance,
    closes_at,
    outcome_state,
    outcome::text as outcome,
    options::text as options,
    coalesce((
        select json_object_agg(choice, votes)::text
        from (
            select choice, count(*) as votes
            from council_vote
            where council_vote.branch = council.branch and council_vote.council = council.id
            group by choice
        ) counted
    ), '{}') as votes
from council
where branch = $1
order by held_on desc, id desc
limit 50
