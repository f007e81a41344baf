-- Everybody who is told, branch by branch. $1 now.
select branch, ticket, way, sealed, language, given_at, promised_by from visitor_contact where goes_at > $1 order by branch, ticket, way
