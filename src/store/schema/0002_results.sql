-- What is kept of results, how visits are searched for, and who did what.
alter table visits add column operator text not null default '';

alter table visits add column deadline_at integer;

-- The last onboarding status read; written with the end.
alter table visits add column last_status text not null default '';

create index visits_without_end on visits (number) where ended_at is null;

create index visits_by_outcome on visits (outcome, number);

create index visits_by_end on visits (ended_at) where ended_at is not null;

create index visits_with_token on visits (number) where token is not null;

-- Encrypted, bound to the visit's id and the kind; each kind once a visit.
create table documents (
    number integer primary key,
    visit integer not null references visits (number) on delete cascade,
    kind text not null check (kind <> ''),
    content blob not null,
    at integer not null,
    unique (visit, kind)
) strict;

create index documents_by_age on documents (kind, at);

-- One row a visit, under its number. hashes holds keyed hashes of the beginnings of the words in
-- names and notes, never the words; all begin with the same eight letters, so that the indexes over
-- beginnings have one entry for all of a visit's hashes.
create virtual table visit_words using fts5 (
    customer_id, interview_id, hashes,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6 7 8');

insert into visit_words (rowid, customer_id, interview_id, hashes)
    select number, customer_id, coalesce(interview_id, ''), '' from visits;

update visits set last_status = coalesce((select substr(steps.name, 8) from steps
        where steps.visit = visits.number and steps.name like 'status:%'
        order by steps.number desc limit 1), '')
    where ended_at is not null;

-- Append-only. mark is a keyed hash over this row and the mark before it; meta keeps a sealed copy
-- of the last number and mark.
create table audit (
    number integer primary key,
    at integer not null,
    who text not null,
    action text not null check (action <> ''),
    visit text not null,
    detail text not null,
    mark blob not null
) strict;

create index audit_by_action on audit (action, number);
