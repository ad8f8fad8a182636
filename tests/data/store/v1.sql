-- A database as schema 1 left it, with an ended and a running visit; the data key is 32 times "k".
-- An empty line ends a statement.
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

insert into meta (name, value)
values ('key-check', x'01070707070707070707070707070707070707070707070707dae76d18d87e96537894ada814a39923');

insert into visits (number, id, customer_id, flow_id, language, show, created_at, interview_id,
    session_at, token, ended_at, outcome, reason, reason_text, overall_status, overall_value)
values (1, 'ended', 'customer-1', 'flow-1', 'en', 'embedded', 1769851800123, 'interview-1',
    1769851800456, null, 1769851900000, 'passed', 'ok', '', 'OK', '98.2');

insert into visits (number, id, customer_id, flow_id, language, show, created_at, interview_id,
    session_at, token)
values (2, 'running', 'customer-2', 'flow-1', 'ar', 'browser', 1769851950000, 'interview-2',
    1769851950300,
    x'01080808080808080808080808080808080808080808080808476ca252372d6dfb634a41eb101400481e0a623a73465b7dbe11f8a6');

insert into steps (visit, name, detail, at)
values (1, 'created', '', 1769851800124), (1, 'ended', 'passed', 1769851900001),
    (2, 'created', '', 1769851950001);

pragma application_id = 0x56535442;

pragma user_version = 1;
