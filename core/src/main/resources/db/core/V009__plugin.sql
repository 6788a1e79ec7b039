-- Which plugins have been here, so that what one leaves behind is known to be its.

-- Every content type it ever brought, since texts of it may still be here.
create table plugin_seen (
    id      text        primary key check (id ~ '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
    jar     text        not null,
    version text        not null,
    types   text[]      not null,
    seen_at timestamptz not null
);
