-- Work that is done later: once, however many nodes there are, and as whoever ordered it. Done orders are gone.

-- A node has taken what has a lease; when that is over, another may. What has failed too often waits for a person.
create table job_order (
    id           uuid        primary key,
    name         text        not null check (name ~ '^[a-z][a-z0-9-]*\.[a-z][a-z0-9-]*$'),
    arguments    jsonb       not null,
    ordered_by   uuid        references account,
    ordered_at   timestamptz not null,
    due_at       timestamptz not null,
    attempt      integer     not null default 0,
    lease        uuid,
    leased_until timestamptz,
    problem      text        not null default '',
    reference    text        not null default '',
    failed_at    timestamptz,
    check ((lease is null) = (leased_until is null))
);
create index job_order_due on job_order (due_at) where failed_at is null;
create index job_order_name on job_order (name);
create index job_order_problem on job_order (ordered_at desc) where reference <> '';

-- When what is ordered again and again is due next.
create table job_rhythm (
    name    text        primary key,
    next_at timestamptz not null
);
