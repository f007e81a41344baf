-- Where somebody with a ticket is told about it; the newest wish counts. $1 branch, $2 ticket, $3 way, $4 sealed, $5 language, $6 now, $7 when it goes.
insert into visitor_contact (branch, ticket, way, sealed, language, given_at, goes_at)
values ($1, $2, $3, $4, $5, $6, $7)
on conflict (branch, ticket, way) do update
set sealed = excluded.sealed, language = excluded.language, given_at = excluded.given_at
