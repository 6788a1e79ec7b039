-- What readers can find by its words: published pages, and what plugins hand in besides. All of it can be made again from what it tells of.

-- Without what PostgreSQL would take for markup, or we for the marks around a word that was found. Here and below each character becomes one, so that
-- a place in the one text is a place in the other.
create function search_plain(words text) returns text language sql immutable parallel safe as
$$
    select translate(words, chr(2) || chr(3) || '<>', '    ')
$$;

-- Without accents, so that "cancion" finds "canción". What has none is most of what there is, and quickly seen by its length.
create function search_folded(words text) returns text language sql immutable parallel safe as
$$
    select case when octet_length(words) = length(words) then search_plain(words)
        else translate(normalize(regexp_replace(normalize(search_plain(words), nfd), '[\u0300-\u036F]', '', 'g'), nfc),
            'ØøĐđŁłı’‘', 'OoDdLli''''')
        end
$$;

-- A language builds words out of those with accents, and readers type without: so both are kept, and both are looked for.
create function search_words(configuration text, words text) returns tsvector language sql stable parallel safe as
$$
    with text as materialized (select search_plain(words) as plain, search_folded(words) as folded)
    select case when folded = plain then '' else to_tsvector(configuration::regconfig, folded) end
        || to_tsvector(configuration::regconfig, plain)
      from text
$$;

-- What somebody typed means something, whatever it is: quotation marks, "or", a hyphen in front of what is not wanted. Who types Spanish without accents
-- means them where a word ends with "-ción" or "-sión", without which it could not be told from other forms of it.
create function search_query(configuration text, words text) returns tsquery language sql stable parallel safe as
$$
    select websearch_to_tsquery(configuration::regconfig, search_plain(words))
        || websearch_to_tsquery(configuration::regconfig, search_folded(words))
        || websearch_to_tsquery(configuration::regconfig,
            case configuration when 'spanish' then regexp_replace(search_folded(words), '([cs])ion\M', '\1ión', 'gi') else '' end)
$$;

-- A text with marks around the words that were looked for, without accents and with them.
create function search_marked(configuration text, words text, query tsquery) returns text[] language sql stable parallel safe as
$$
    with text as materialized (select search_plain(words) as plain, search_folded(words) as folded,
        'HighlightAll=true,StartSel=' || chr(2) || ',StopSel=' || chr(3) as how)
    select array[ts_headline(configuration::regconfig, folded, query, how)]
        || case when folded = plain then '{}' else array[ts_headline(configuration::regconfig, plain, query, how)] end
      from text
$$;

-- The source is empty where it is content, whose key is its id. What is shown of a document may be read at the instants between the two; words are
-- kept the way its language builds them, by the configuration of that name.
create table search_document (
    source        text        not null,
    key           text        not null check (length(key) between 1 and 200),
    kind          text        not null,
    site_id       uuid        not null references site,
    path          text        not null,
    language      text        not null,
    configuration text        not null,
    title         text        not null,
    summary       text        not null,
    body          text        not null,
    dated         date        not null,
    visible_from  timestamptz not null,
    visible_until timestamptz not null,
    words         tsvector    not null,
    primary key (source, key)
);
create index search_document_words on search_document using gin (words) with (fastupdate = off);
create index search_document_configuration on search_document (configuration);

-- What each source's documents were made by: where that is not what makes them today, they are made anew.
create table search_source (
    name text primary key,
    made text not null
);
