-- Keeps a trained model. $1 made at, $2 code, $3 data from, $4 data to, $5 examples, $6 judged, $7 candidate, $8 incumbent, $9 trees.
insert into promise_model (made_at, code, data_from, data_to, examples, judged, candidate, incumbent, trees)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
returning id
