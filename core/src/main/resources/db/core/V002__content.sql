-- Content: identities, their immutable revisions, what of them is public, and where old paths lead.

create extension if not exists pg_trgm;

create table content_item (
    id                  uuid primary key,
    site_id             uuid        not null references site,
    type                text        not null,
    locale              text        not null,
    slug                text        not null,
    path                text,
    publicity           text        not null check (publicity in ('NEVER', 'LIVE', 'WITHDRAWN')),
    title               text        not null,
    dated               date,
    draft_revision      integer     not null,
    published_revision  integer,
    first_published_at  timestamptz,
    published_at        timestamptz,
    created_at          timestamptz not null,
    created_by          uuid,
    updated_at          timestamptz not null,
    updated_by          uuid,
    constraint content_item_live check ((publicity = 'LIVE') = (published_revision is not null)),
    constraint content_item_never check ((publicity = 'NEVER') = (first_published_at is null))
);
-- A draft's address is only meant for it; once public, it belongs to the page.
create unique index content_item_address on content_item (site_id, path) where first_published_at is not null;
create index content_item_path on content_item (site_id, path);
create index content_item_updated on content_item (type, updated_at desc, id desc);
create index content_item_dated on content_item (type, dated desc nulls last, id desc);
create index content_item_titled on content_item (type, lower(title), id);
create index content_item_site on content_item (site_id, type, updated_at desc, id desc);
create index content_item_author on content_item (updated_by, updated_at desc);
create index content_item_search on content_item using gin (title gin_trgm_ops);

create table revision (
    item_id     uuid        not null references content_item,
    number      integer     not null check (number > 0),
    title       text        not null,
    payload     jsonb       not null,
    hash        text        not null,
    author_id   uuid,
    author_name text        not null,
    created_at  timestamptz not null,
    primary key (item_id, number)
);

create function refuse_change() returns trigger language plpgsql as
    $$ begin raise exception '% is append-only', tg_table_name; end $$;
create trigger revision_is_immutable before update or delete on revision
    for each row execute function refuse_change();

-- One row is one public page, ready to be drawn: a request for it reads this table, and its site and its way around once. What never ends is visible
-- until infinity, so that no query has to think of null. What does not hold now stays
-- visible, and stands last in lists.
create table published_page (
    site_id       uuid        not null references site,
    path          text        not null,
    item_id       uuid        not null unique references content_item,
    type          text        not null,
    locale        text        not null,
    title         text        not null,
    summary       text        not null,
    payload       jsonb       not null,
    listed_on     date        not null,
    published_at  timestamptz not null,
    updated_at    timestamptz not null,
    visible_from  timestamptz not null,
    visible_until timestamptz not null,
    holds         tstzmultirange not null,
    primary key (site_id, path)
);
create index published_page_type on published_page (type, listed_on desc, item_id desc);
create index published_page_site_type on published_page (site_id, type, listed_on desc, item_id desc);
create index published_page_site on published_page (site_id, listed_on desc, item_id desc);
create index published_page_latest on published_page (listed_on desc, item_id desc);
create index published_page_pending on published_page (visible_from);
create index published_page_ending on published_page (visible_until) where visible_until < 'infinity';

-- When public pages change by themselves: a campaign begins, an appeal ends.
create table page_change (
    item_id uuid        not null references published_page (item_id) on delete cascade,
    at      timestamptz not null,
    primary key (item_id, at)
);
create index page_change_at on page_change (at);

-- What readers have seen and somebody took back: its addresses say so, and nothing of what it said.
create table withdrawn_page (
    item_id uuid primary key references content_item,
    site_id uuid not null references site,
    path    text not null,
    type    text not null
);
create index withdrawn_page_path on withdrawn_page (site_id, path);

create table redirect (
    site_id    uuid        not null references site,
    path       text        not null,
    item_id    uuid        not null references content_item,
    created_at timestamptz not null,
    primary key (site_id, path)
);
create index redirect_item on redirect (item_id);

-- What somebody has typed and not yet saved: kept as typed, whole or not, for that person alone.
create table working_copy (
    account_id uuid        not null references account,
    key        text        not null check (length(key) <= 200),
    page       text        not null check (length(page) <= 80),
    base       integer     not null,
    form       jsonb       not null,
    size       integer     not null,
    title      text        not null,
    slug       text        not null,
    language   text        not null default '',
    not_placed text        not null,
    notes      text[]      not null,
    saved_at   timestamptz not null,
    primary key (account_id, key)
);

-- Pages of the editor whose typing has been saved or dropped: what they still had under way comes too late.
create table ended_typing (
    account_id uuid        not null references account,
    page       text        not null check (length(page) <= 80),
    ended_at   timestamptz not null,
    primary key (account_id, page)
);
