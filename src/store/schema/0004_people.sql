-- People of Big Interview. number never comes again: the audit record names people by it.
create table people (
    number integer primary key autoincrement,
    partner_id text not null unique check (partner_id <> ''),
    -- Names, e-mail and tags as JSON, encrypted, bound to partner_id.
    facts blob not null,
    pinned integer not null default 0,
    anonymous integer not null default 0,
    added_at integer not null,
    account_at integer,
    account_ends_at integer,
    last_launch_at integer,
    -- The service's array, encrypted, bound to partner_id; and when it was asked for.
    tracks blob,
    as_of integer
) strict;

create index people_ending on people (account_ends_at) where anonymous = 1;

-- Interviews as last told. A deleted one stays as a mark without body, so that nothing that comes
-- late brings it back.
create table interviews (
    person integer not null references people (number) on delete cascade,
    id text not null check (id <> ''),
    updated_at integer,
    heard_at integer not null,
    -- Encrypted, bound to the person's partner_id and id; null: deleted.
    body blob,
    primary key (person, id)
) strict, without rowid;

create index interviews_by_time on interviews (heard_at) where body is null;

-- Counts them, and finds the newest, without reading bodies.
create index interviews_kept on interviews (person, updated_at) where body is not null;

-- Who was launched where to, and what became of it; never an address or a token.
create table launches (
    number integer primary key autoincrement,
    person integer not null references people (number) on delete cascade,
    at integer not null,
    path text not null,
    shown_in text not null,
    result text not null,
    operator text not null
) strict;

create index launches_by_person on launches (person, number);

create index launches_by_time on launches (at);

-- Imports that were stopped before their end: key is a hash of the file and the rules.
create table imports (
    key blob not null primary key,
    rows integer not null,
    counts blob not null,
    at integer not null
) strict, without rowid;

-- Which person a delivery is about, by partner_id; empty for Incode's.
alter table webhooks add column person text not null default '';

create index webhooks_by_person on webhooks (person) where person <> '';
