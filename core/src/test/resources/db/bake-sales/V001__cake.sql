-- A plugin's table, and one of its own that nobody may change.

create table cake (id bigint generated always as identity primary key, number serial, name text);
create table receipt (id bigint primary key);
create function refuse_forgery() returns trigger language plpgsql as
    $$ begin raise exception 'a receipt stays as it is'; end $$;
create trigger receipt_stays before update or delete on receipt for each row execute function refuse_forgery();
