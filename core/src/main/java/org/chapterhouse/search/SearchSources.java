package org.chapterhouse.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.problem.HouseOnly;

/** What plugins have readers find besides their content. The start fills it. */
@ApplicationScoped
@HouseOnly
public class SearchSources {

    private volatile List<KnownSource> sources = List.of();

    public void settle(Collection<KnownSource> brought) {
        sources = List.copyOf(brought);
    }

    public List<KnownSource> all() {
        return sources;
    }

    public Optional<KnownSource> find(String name) {
        return sources.stream().filter(source -> source.name().equals(name)).findFirst();
    }
}
