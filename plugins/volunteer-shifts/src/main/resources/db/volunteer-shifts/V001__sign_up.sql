-- Who helps at which shift: places are counted, so this is no content. A shift is what was published last.

create table shift (
    id        uuid        primary key,
    site      text        not null,
    title     text        not null,
    place     text        not null,
    zone      text        not null,
    begins_at timestamptz not null,
    ends_at   timestamptz not null,
    places    integer     not null,
    cancelled boolean     not null
);

create table sign_up (
    shift    uuid        not null references shift,
    email    text        not null,
    name     text        not null,
    language text        not null,
    code     text        not null,
    waiting  boolean     not null,
    reminded boolean     not null default false,
    at       timestamptz not null,
    primary key (shift, email)
);
create index sign_up_email on sign_up (email);
