-- A database as schema 4 left it, with an ended and a running visit, three deliveries, and two people;
-- the data key is 32 times "k". An empty line ends a statement.
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

-- Visits over a static link, and what webhooks deliver.
alter table visits add column static_url text not null default '';

create index visits_by_interview on visits (interview_id) where interview_id is not null;

-- Each delivery once, however often it arrives. body is encrypted, bound to source and dedupe_key.
-- Whose interview it is about is looked up: it may arrive before the visit knows its interview.
create table webhooks (
    number integer primary key autoincrement,
    source text not null check (source <> ''),
    dedupe_key text not null check (dedupe_key <> ''),
    interview_id text not null,
    event text not null,
    flow_id text not null,
    body blob not null,
    at integer not null,
    last_at integer not null,
    arrivals integer not null default 1,
    unique (source, dedupe_key)
) strict;

create index webhooks_by_interview on webhooks (interview_id);

create index webhooks_by_time on webhooks (at);

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

insert into meta (name, value)
values ('audit-head',
    x'011780f247b8bf4fe6b9cdc58cf534344406c505f9d1d8a1974db8de248b3a1ff02a2e71d6510b5b75443545cbae6d87affb800c6a07a3b8cd9d9213c7cee42b7b2f7612ae4a16f2e7fa10f7610bb839ba');

insert into meta (name, value)
values ('key-check',
    x'01c11c549f7ed865863e6bbe5b1835f14b6104a3a0b511844ca573d4ef307d680e42259698f9867065');

insert into visits (number, id, customer_id, flow_id, language, show, created_at, interview_id, session_at,
    token, ended_at, outcome, reason, reason_text, overall_status, overall_value, operator,
    deadline_at, last_status)
values (1, 'ended', 'customer-1', 'flow-1', 'en', 'embedded', 1769851800123, 'interview-1',
    1769851800456, null, 1769851900000, 'passed', 'ok', '', 'OK', '98.2', 'operator-1',
    1769852700123, 'ONBOARDING_FINISHED');

insert into visits (number, id, customer_id, flow_id, language, show, created_at, interview_id, session_at,
    token, ended_at, outcome, reason, reason_text, overall_status, overall_value, operator,
    deadline_at, last_status)
values (2, 'running', 'customer-2', 'flow-1', 'ar', 'browser', 1769851950000, 'interview-2',
    1769851950300,
    x'01e238199b07ef6b8a5bcfcd5f67d36e43e9389baea781458817ba0ef67b3f1db4b2ffb5e75676042f248feac17ff6d9946ff7453a',
    null, null, null, null, null, null, 'operator-1', 1769852850000, '');

insert into steps (number, visit, name, detail, at)
values (1, 1, 'created', '', 1769851800124);

insert into steps (number, visit, name, detail, at)
values (2, 1, 'status:ONBOARDING_FINISHED', '', 1769851899000);

insert into steps (number, visit, name, detail, at)
values (3, 2, 'created', '', 1769851950001);

insert into steps (number, visit, name, detail, at)
values (4, 2, 'start', '', 1769851950002);

insert into documents (number, visit, kind, content, at)
values (1, 1, 'person',
    x'0173057670db6a375f84c9724c0fd2b3d6555aafa7b1dc5b5fe4a3731876141cf843dd408afb47267dfc3c2ae49645ee2b1be568a3',
    1769851800123);

insert into documents (number, visit, kind, content, at)
values (2, 1, 'score',
    x'01b3838ebf4e8344b07ae10e16447977213037bfbafe6787a1055009753796b010a9c0ed86266baa95134e595ff954651a2b0fe89e76cd',
    1769851900000);

insert into documents (number, visit, kind, content, at)
values (3, 1, 'note',
    x'01ae3622373fd73cd234ae189cd3a801023ca56df2821ac71da09cc27fd50101998e8617dd8a4327d23034eb0dc9eb44',
    1769851900500);

insert into visit_words (rowid, customer_id, interview_id, hashes)
values (1, 'customer-1', 'interview-1',
    'ʬʬʬʬʬʬʬʬ0942d31ed19535c7 ʬʬʬʬʬʬʬʬ0ab7fb685ca16983 ʬʬʬʬʬʬʬʬ0adaa533ef0fb99e ʬʬʬʬʬʬʬʬ10cb6d0d025c53d6 ʬʬʬʬʬʬʬʬ4df19c4b26ef2f1b ʬʬʬʬʬʬʬʬ5852812026d7c460 ʬʬʬʬʬʬʬʬ633f587eb936ecb1 ʬʬʬʬʬʬʬʬ883a72af125ffa62 ʬʬʬʬʬʬʬʬ9adb3dcc597fa21c ʬʬʬʬʬʬʬʬ9e89e66fbc1bec95 ʬʬʬʬʬʬʬʬb205ebc7d7488510 ʬʬʬʬʬʬʬʬbeb0e9e49974bc17 ʬʬʬʬʬʬʬʬc420f0904a5b041f ʬʬʬʬʬʬʬʬd4d6fbf706a4a3a6 ʬʬʬʬʬʬʬʬdce9867a78c16319 ʬʬʬʬʬʬʬʬe9afcc7d1119dde5 ʬʬʬʬʬʬʬʬfefabe2abecd3f07');

insert into visit_words (rowid, customer_id, interview_id, hashes)
values (2, 'customer-2', 'interview-2', '');

insert into audit (number, at, who, action, visit, detail, mark)
values (1, 1769851800124, 'operator-1', 'visit-started', 'ended', '',
    x'c2a95f990210f8773cb4109c84273cb3b9ace328281e13dc431a62893d08df6d');

insert into webhooks (number, source, dedupe_key, interview_id, event, flow_id, body, at, last_at,
    arrivals)
values (1, 'incode', 'interview-1/ONBOARDING_FINISHED', 'interview-1', 'ONBOARDING_FINISHED', 'flow-1',
    x'0114a1cf710c5e1605d8121e4eb3f5f6bd0a4814b61cb0a139feb91be18353ab8499b5716e29f5a6aeb47b3a9005c4176b42a27e2739f16ede2178c1759d03fe7079e00c513590fbc58531fd70d44c3b699474684c2c8a80160e1d7e6792693904bc5416581bd94bc1ae4b10796f0d',
    1769851899500, 1769851929500, 2);

insert into webhooks (number, source, dedupe_key, interview_id, event, flow_id, body, at, last_at,
    arrivals)
values (2, 'incode', 'interview-9/EXPIRED', 'interview-9', 'EXPIRED', '',
    x'0155911f58f5e42d545cfcb91a257b65b4934e39c6d45c8bfbe6e0e951723da2ed5970c374f5cc471de1182caa1c79c14f8eebff',
    1769851960000, 1769851960000, 1);

insert into meta (name, value)
values ('deliveries-taken', x'33');

insert into people (number, partner_id, facts, pinned, anonymous, added_at, account_at, account_ends_at,
    last_launch_at, tracks, as_of)
values (1, 'stu-1',
    x'01e30c0ebd443dffbb83aee0631211b3e96f60072117a185c95759251db729b916a26c77ebfd85e483b0402a8d5fa137350ff1027db5ea8c142c1de3b51e9fc1129ca4004ab55d5e2d61dc203d315edd6d9d61fa63056fb63da09c324117eb9fc42a798c1af961d6005161da754918a51877e44a04660bc8e4ea3ad3',
    1, 0, 1769851970000, 1769851971000, null, 1769851980000,
    x'01b291a13a0c76efbc851ccad50d077b1b203a5dfebdf24d2029edbd7d6030e43b37cb6589b903cc265d1cad6625ace2ff6cf3b955a3949645e010da2bfd416293b05f5e8da6973fbeda9724dd629f36ef3228a32ea91ee88d2c4e28',
    1769851990000);

insert into people (number, partner_id, facts, pinned, anonymous, added_at, account_at, account_ends_at,
    last_launch_at, tracks, as_of)
values (2, 'anon_x1',
    x'0162146f50577a8d3be8b119d378c4890dfd07eddb63487bb4d7c4d1340bdfa2ec0c33b6346a437505f1161a5f40941fb77b5a99c36382b241eb6d2f8178a1ec0f5e729b0ea6a2bf4d80ee2296cdbdf7e960996223bac6d12ed28439',
    0, 1, 1769851972000, 1769851972000, 1769938372000, null, null, null);

insert into interviews (person, id, updated_at, heard_at, body)
values (1, '7', 1769851900000, 1769851990000,
    x'016f0201c82631f00a19c4473c119eb0cc1f08276f929ce3a8aeeb2a17e18472d98c7232c86da614686af59c9456db152846d52432d1009392cca2bea8b29615dda34738b51bcf81');

insert into interviews (person, id, updated_at, heard_at, body)
values (1, '8', null, 1769851995000, null);

insert into launches (number, person, at, path, shown_in, result, operator)
values (1, 1, 1769851980000, '/members', 'embedded', 'arrived', 'operator-1');

insert into imports (key, rows, counts, at)
values (x'00112233', 40, x'7b226164646564223a34307d', 1769851970000);

insert into webhooks (number, source, dedupe_key, interview_id, event, flow_id, body, at, last_at,
    arrivals, person)
values (3, 'biginterview', 'delivery-1', '', 'interview.deleted', '',
    x'01ae3286f8d9073fe56bbc2188654cd9f618c9e0a94a476466384cec55ba18c3c5e98b817f2fceb9a994750660bd88e9712e9dd619271284',
    1769851995000, 1769851995000, 1, 'stu-1');

pragma application_id = 0x56535442;

pragma user_version = 4;
