-- Who is written to by a branch, in the order in which they asked. $1 branch.
select id, branch, about, form, every, language, sealed, written_to from mailing where branch = $1 order by added_at, id
