package org.chapterhouse.screen;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.site.Site;

/**
 * What somebody has chosen by the {@code <ch:picker>}s of an admin page, as its address says it. Whatever else the address may say is
 * as if nothing were chosen: only what this person may know of, and on the site on which they work.
 */
@RequestScoped
public class Picked {

    private Source source = Source.NOTHING;

    /** Where it is known what was chosen. */
    @HouseOnly
    public interface Source {

        Source NOTHING = new Source() {
            @Override
            public Optional<ContentId> content(String name, Set<String> types) {
                return Optional.empty();
            }

            @Override
            public Optional<Site> site(String name) {
                return Optional.empty();
            }
        };

        Optional<ContentId> content(String name, Set<String> types);

        Optional<Site> site(String name);
    }

    /**
     * The content that is chosen.
     *
     * @param name of the picker
     * @param types the ids of those that it may be of, as the tag says them
     */
    public Optional<ContentId> content(String name, String... types) {
        return source.content(name, Set.of(types));
    }

    /** The site that is chosen: one on which this person may see this page. */
    public Optional<Site> site(String name) {
        return source.site(name);
    }

    @HouseOnly
    public void open(Source known) {
        source = known;
    }
}
