-- Who ordered which cake: an address in small letters, kept until somebody has fetched it.
create table ordering (id bigint generated always as identity primary key, email text not null check (email = lower(email)),
    cake text not null, fetched_on timestamptz not null);
