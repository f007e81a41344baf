-- Who wants reports, of all branches.
select id, branch, about, form, every, language, sealed, written_to from mailing where every is not null order by branch, added_at, id
