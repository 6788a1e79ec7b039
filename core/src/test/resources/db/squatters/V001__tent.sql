-- For a schema that is somebody else's.

create table tent (id int);
