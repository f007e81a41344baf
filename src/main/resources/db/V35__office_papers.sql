-- The office's own papers, version by version and language by language: charter, code of conduct, catalogue of services, guide, and how staff go about each
-- service. The newest version is in force, an empty one says that there is none any more, and none is ever changed.
create table office_paper (
    branch   text collate "C" not null,
    paper    text collate "C" not null,
    service  text collate "C" not null, -- of a procedure; else empty
    language text collate "C" not null,
    version  integer not null,
    at       bigint  not null, -- epoch milliseconds
    actor    text    not null, -- role and account
    text     text    not null, -- Markdown
    primary key (branch, paper, service, language, version)
);
grant select, insert on office_paper to "${server}";
