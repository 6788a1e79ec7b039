-- What was carried, and by whom.

create table errand (
    what text not null,
    by_whom text not null
);
