-- Whether anybody administers the office already.
select exists (select 1 from staff where role = 'admin') as there
