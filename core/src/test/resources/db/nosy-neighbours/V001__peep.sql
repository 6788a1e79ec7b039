-- Refers to a table of core as if it were its own.

create table peep (site_id bigint references site (id));
