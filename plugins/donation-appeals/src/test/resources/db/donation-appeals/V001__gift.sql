-- What people gave. Sums are in cents, so that nothing is rounded.
create table gift (
    id bigint generated always as identity primary key,
    site text not null,
    donor text not null,
    cents bigint not null check (cents > 0));
