-- What is in force, branch by branch.
select distinct on (branch) branch, id, begun_at, texts from emergency where ended_at is null order by branch, begun_at desc
