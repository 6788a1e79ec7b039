-- Letters that are written and not yet delivered; what is delivered is gone, and so is the address.

create table letter (
    id         uuid        primary key,
    recipient  text        not null,
    subject    text        not null,
    body       text        not null,
    language   text        not null,
    written_at timestamptz not null
);
