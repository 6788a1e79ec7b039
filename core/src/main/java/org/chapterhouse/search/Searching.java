package org.chapterhouse.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.search.internal.IndexQuery;
import org.chapterhouse.security.ForEveryone;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.ContentTypes;

/**
 * Finds what readers may open, by its words: at the moment they ask, and nothing else is even counted. What was asked for is kept
 * nowhere.
 */
@ApplicationScoped
@Transactional
@HouseOnly
@ForEveryone("what is published is there to be found")
public class Searching {

    /** Who looks for words that half of everything has may wait that long, and no longer. */
    private static final int LONGEST_MILLISECONDS = 2_000;

    @Inject
    IndexQuery index;

    @Inject
    ContentTypes types;

    @Inject
    SearchSources sources;

    @Inject
    Clock clock;

    /** @throws org.chapterhouse.platform.sql.DatabaseRefused when it took too long */
    public Found find(SearchFor asked) {
        if (asked.words().isEmpty()) {
            return Found.NOTHING;
        }
        index.limitTo(LONGEST_MILLISECONDS);
        var now = clock.instant();
        var known = known();
        var kinds = index.kinds(asked, known, now);
        var wanted = known.stream()
                .filter(kind -> asked.kind().map(kind::equals).orElse(true))
                .toList();
        var total = kinds.stream()
                .filter(kind -> wanted.contains(kind.kind()))
                .mapToLong(Found.Kind::count)
                .sum();
        return new Found(
                total <= asked.offset() ? List.of() : index.best(asked, wanted, now, asked.offset()), kinds, total);
    }

    /** What has gone with its plugin has no page, and so it is not found. */
    private List<String> known() {
        return Stream.concat(
                        types.all().stream()
                                .filter(type -> type.page().isPresent())
                                .map(ContentType::id),
                        sources.all().stream().map(KnownSource::name))
                .toList();
    }
}
