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
