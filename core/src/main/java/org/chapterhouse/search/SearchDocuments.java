package org.chapterhouse.search;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.inject.Inject;
import org.chapterhouse.fault.PluginHomes;
import org.chapterhouse.search.internal.SourceIndexing;
import org.chapterhouse.security.ForEveryone;

/**
 * Tells the search what has changed in a plugin's own tables, in the transaction that changes it: {@code
 * documents.put("minutes", SearchDocument.of(...))}. Whoever it is injected into speaks for the plugin in whose package it lies.
 */
@Dependent
@ForEveryone("what is handed in is there to be read; who may change it has been asked where it was changed")
public class SearchDocuments {

    private final SourceIndexing indexing;
    private final PluginHomes homes;
    private final SearchSources sources;
    private final Class<?> author;

    @Inject
    SearchDocuments(SourceIndexing indexing, PluginHomes homes, SearchSources sources, InjectionPoint place) {
        this.indexing = indexing;
        this.homes = homes;
        this.sources = sources;
        this.author = place.getMember().getDeclaringClass();
    }

    /** It is found from now on, as it says; what was found under its key until now is found no longer. */
    public void put(String source, SearchDocument document) {
        indexing.put(named(source), document);
    }

    /** It is found no longer. */
    public void remove(String source, String key) {
        indexing.remove(named(source), key);
    }

    private KnownSource named(String source) {
        var plugin = homes.whose(author)
                .orElseThrow(() -> new IllegalStateException(author.getName() + " lies in the package of no plugin"));
        return sources.find(plugin + "." + source)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no source '" + source + "' was handed in by " + plugin + ": name it in searchSources()"));
    }
}
