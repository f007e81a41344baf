-- Keeps the kiosk's key, and its series where it has one that no service has taken meanwhile; else gives it the first that is free.
update device set
    public_key = $3,
    series = case when series is not null and series <> all($5::text[]) then series else (
        select free.letters from unnest($4::text[]) with ordinality as free (letters, rank)
        where not exists (select from device other where other.branch = $1 and other.series = free.letters)
        order by free.rank limit 1) end
where branch = $1 and left(id::text, 8) = $2 and revoked_at is null
returning series
