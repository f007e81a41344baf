-- Puts the version behind the one that its writer has seen; nothing if somebody was faster.
-- $1 branch, $2 paper, $3 service, $4 language, $5 the version seen, $6 now, $7 who, $8 text.
insert into office_paper (branch, paper, service, language, version, at, actor, text)
select $1::text, $2::text, $3::text, $4::text, $5::integer + 1, $6::bigint, $7::text, $8::text
where $5 = (select coalesce(max(version), 0) from office_paper where branch = $1 and paper = $2 and service = $3 and language = $4)
on conflict do nothing
returning paper, service, language, version, at, actor, text
