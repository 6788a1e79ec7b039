-- Forms that visitors have sent, so that one that is sent twice counts once. Nothing of what was typed, or by whom, is kept.

-- The id was made with the form; the digest tells a second sending from a further one, and nothing else.
create table form_use (
    id      uuid        primary key,
    digest  text        not null,
    outcome text        not null,
    until   timestamptz not null
);
create index form_use_until on form_use (until);
