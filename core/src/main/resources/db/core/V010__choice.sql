-- What a page's choices are, so that there can be a list of all that made one: kind=RALLY.
alter table published_page add column choices text[] not null default '{}';
update published_page
   set choices = array(select key || '=' || value from jsonb_each_text(payload) where value ~ '^[A-Z][A-Z0-9_]{0,79}$');
create index published_page_choice on published_page using gin (choices);
