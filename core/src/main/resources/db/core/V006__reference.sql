-- What texts lead to, so that nobody takes away unawares what others link to, and a page that shows something of another is drawn anew when that changes.

-- Where a link is an address within a text, it means the item that was there when it was written: the item may move. What a link leads to may be anything, or not
-- be here at all, as with content of a plugin that is gone.
create table content_reference (
    item_id   uuid    not null references content_item,
    live      boolean not null,
    place     text    not null,
    address   text    not null,
    target_id uuid    not null,
    primary key (item_id, live, place, address, target_id)
);
create index content_reference_target on content_reference (target_id);

-- Whoever links looks for a title, also among what is public elsewhere.
create index published_page_title on published_page using gin (title gin_trgm_ops);
