-- Who comes to a vigil.
create table attendance (
    id       bigint generated always as identity primary key,
    site     text        not null,
    vigil    uuid,
    name     text        not null,
    email    text        not null,
    people   integer     not null,
    language text        not null,
    at       timestamptz not null
);

-- What is told of a month afterwards.
create table chronicle (
    site  uuid not null,
    month text not null,
    words text not null,
    primary key (site, month)
);
