-- Cakes to be won, which have nothing to do with those that are sold.

create table cake (ticket int primary key, winner text not null);
