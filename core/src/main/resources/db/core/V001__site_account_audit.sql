-- Where pages live, who may work on them and what was done: every other table refers to one of these.

create table site (
    id uuid primary key default gen_random_uuid(),
    slug text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]*$' and length(slug) <= 60),
    name text not null check (name <> ''),
    parent_id uuid references site (id),
    language text not null,
    zone text not null,
    accent text not null,
    check (slug = 'national' or parent_id is not null)
);

insert into site (slug, name, language, zone, accent)
values ('national', 'Chapterhouse', 'en', 'America/New_York', 'teal');

-- security_stamp changes whenever everything signed in with the old one must end.
create table account (
    id uuid primary key,
    email text not null unique check (email = lower(email)),
    display_name text not null,
    password_hash text,
    security_stamp uuid not null,
    created_at timestamptz not null,
    disabled_at timestamptz
);

-- Chapterhouse itself, so that what it writes has an author. It has no password and cannot sign in.
insert into account (id, email, display_name, security_stamp, created_at)
values ('00000000-0000-0000-0000-000000000000', '', 'Chapterhouse', gen_random_uuid(), now());

-- What may be done to content of every type, and by name what else, each as area:verb.
create table role (
    id text primary key check (id ~ '^[a-z0-9][a-z0-9-]*$'),
    everything boolean not null,
    content_verbs text[] not null check (content_verbs <@ '{view,edit,publish,delete}'),
    areas text[] not null
        check (array_position(areas, null) is null
            and array_to_string(areas, ' ') ~ '^([a-z0-9.-]+:(view|edit|publish|delete)( (?!$)|$))*$')
);

insert into role (id, everything, content_verbs, areas)
values ('administrator', true, '{}', '{}'),
       ('editor', false, '{view,edit,publish,delete}', '{}'),
       ('writer', false, '{view,edit}', '{}');

-- What roles got from plugins, each as area:verb: once, so that what an organisation takes away does not come back with the plugin.
create table area_arrival (
    named text primary key
);

-- No site means every site.
create table account_grant (
    account_id uuid not null references account (id),
    role_id text not null references role (id),
    site_slug text references site (slug) on update cascade,
    granted_by uuid not null references account (id),
    granted_at timestamptz not null,
    unique nulls not distinct (account_id, role_id, site_slug)
);

-- What was done, by whom. The subject is named as type:id; nothing here names a person by an address.
create table audit_entry (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    actor_kind text not null check (actor_kind in ('PERSON', 'TOKEN', 'SYSTEM', 'VISITOR', 'EXTERNAL')),
    actor_id text not null,
    actor_name text not null,
    act text not null check (act ~ '^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+$'),
    subject text not null check (subject ~ '^[a-z][a-z0-9.-]*:.'),
    site_slug text not null,
    detail jsonb not null
);

create index audit_entry_site on audit_entry (site_slug, id);

-- Entries that wait for their seal.
create table audit_unsealed (
    id bigint primary key references audit_entry (id)
);

-- A seal carries the hash of its entry and of the seal before it: an entry changed or taken out later breaks the chain from
-- there on. Made a moment after the entry, so that no act waits for another.
create table audit_seal (
    position bigint primary key,
    entry_id bigint not null unique,
    hash text not null
);

-- What refuse_... functions refuse, the role the suite works as has no right to either: it cannot take the triggers away.
create function refuse_audit_change() returns trigger language plpgsql as
$$
begin
    raise exception 'The audit trail is append-only: % refused', tg_op using errcode = 'insufficient_privilege';
end
$$;

create trigger audit_entry_append_only
    before update or delete or truncate on audit_entry
    for each statement execute function refuse_audit_change();

create trigger audit_seal_append_only
    before update or delete or truncate on audit_seal
    for each statement execute function refuse_audit_change();

create trigger audit_unsealed_comes_and_goes
    before update or truncate on audit_unsealed
    for each statement execute function refuse_audit_change();
