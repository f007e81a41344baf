-- Somebody is to be written to. $1 id, $2 branch, $3 about, $4 form, $5 every, $6 language, $7 sealed address, $8 now, $9 written about up to this day.
insert into mailing (id, branch, about, form, every, language, sealed, added_at, written_to)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
on conflict do nothing
