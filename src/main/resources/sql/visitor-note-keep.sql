-- Keeps the newest note on a visit. $1 branch, $2 ticket, $3 the sealed note.
insert into visitor_note (branch, ticket, note)
values ($1, $2, $3)
on conflict (branch, ticket) do update set note = excluded.note
