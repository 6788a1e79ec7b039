-- What services outside have told: kept before it is answered, and its name for a while, so that what is told twice is taken once.

-- The body is gone once it is taken.
create table webhook_call (
    webhook     text        not null check (webhook ~ '^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$'),
    event       text        not null,
    site_slug   text        not null,
    received_at timestamptz not null,
    headers     jsonb,
    body        bytea,
    primary key (webhook, site_slug, event)
);
create index webhook_call_received on webhook_call (received_at);
