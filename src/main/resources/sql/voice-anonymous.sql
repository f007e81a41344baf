-- What people without a ticket said on tablets by the door: bound to no visit, counted apart. $1 branch, $2 from, $3 before; epoch milliseconds.
select
    count(*)::integer as answers,
    (count(*) filter (where flag <> ''))::integer as flagged,
    (count(*) filter (where answers ->> 'satisfaction' = '1'))::integer as face_1,
    (count(*) filter (where answers ->> 'satisfaction' = '2'))::integer as face_2,
    (count(*) filter (where answers ->> 'satisfaction' = '3'))::integer as face_3,
    (count(*) filter (where answers ->> 'satisfaction' = '4'))::integer as face_4,
    (count(*) filter (where answers ->> 'satisfaction' = '5'))::integer as face_5
from survey_anonymous
where branch = $1 and given_at >= $2 and given_at < $3
