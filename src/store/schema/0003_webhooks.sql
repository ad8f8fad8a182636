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
