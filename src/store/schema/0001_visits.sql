-- Times are UTC milliseconds since 1970. An empty line ends a statement.
-- Facts about the database itself.
create table meta (
    name text not null primary key,
    value blob not null
) strict, without rowid;

-- One row a visit, kept before anything is shown. ended_at and what follows it are written once.
create table visits (
    number integer primary key,
    id text not null unique check (id <> ''),
    customer_id text not null,
    flow_id text not null,
    language text not null,
    show text not null,
    created_at integer not null,
    interview_id text,
    session_at integer,
    -- Encrypted, bound to the visit's id.
    token blob,
    ended_at integer,
    outcome text,
    reason text,
    reason_text text,
    overall_status text,
    overall_value text,
    check ((ended_at is null) = (outcome is null)),
    check ((ended_at is null) = (reason is null))
) strict;

create index visits_by_time on visits (created_at, number);

-- The journal of a visit, in the order it was written.
create table steps (
    number integer primary key,
    visit integer not null references visits (number) on delete cascade,
    name text not null check (name <> ''),
    detail text not null,
    at integer not null
) strict;

create index steps_of_visit on steps (visit, number);
