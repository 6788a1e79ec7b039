-- What an organisation decides about its plugins: every version of it, and apart from them the secrets, sealed with a key that is not in here.

-- The newest version is what holds. No site means the whole suite.
create table setting_version (
    setting         text        not null check (setting ~ '^[a-z0-9-]+\.[a-z0-9-]+$'),
    site_id         uuid        references site,
    number          integer     not null check (number > 0),
    document        jsonb       not null,
    secrets_set     text[]      not null,
    secrets_cleared text[]      not null,
    author_id       uuid,
    author_name     text        not null,
    created_at      timestamptz not null,
    unique nulls not distinct (setting, site_id, number)
);
create trigger setting_version_is_immutable before update on setting_version
    for each row execute function refuse_change();

create table setting_secret (
    setting text        not null,
    site_id uuid        references site,
    field   text        not null,
    key     text        not null,
    sealed  text        not null,
    set_at  timestamptz not null,
    unique nulls not distinct (setting, site_id, field)
);
