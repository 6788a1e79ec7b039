-- What is sold, and receipts, which nobody may change.

create type size as enum ('SMALL', 'LARGE');
create table cake (id bigint generated always as identity primary key, number serial, name text unique,
    size size not null default 'SMALL', cents int not null default 0 check (cents >= 0), baked_at timestamptz);
create index on cake using gin (name public.gin_trgm_ops);
create table receipt (id bigint primary key, cake_id bigint references cake (id));
create function refuse_forgery() returns trigger language plpgsql as
    $$ begin raise exception 'a receipt stays as it is'; end $$;
create trigger receipt_stays before update or delete on receipt for each row execute function refuse_forgery();
