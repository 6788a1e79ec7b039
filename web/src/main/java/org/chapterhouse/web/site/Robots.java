package org.chapterhouse.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.platform.Configuration;

/** Tells search engines that everything but the admin is theirs to read, and where the list of it is. */
@ApplicationScoped
public class Robots implements Standing {

    private static final SitePath PATH = new SitePath("/robots.txt");

    /** The admin itself and what lies below it, but no page whose address only begins like it. */
    private static final String TEXT = """
            User-agent: *
            Disallow: /admin$
            Disallow: /admin/

            Sitemap: %s
            """;

    @Inject
    Configuration configuration;

    @Override
    public Optional<Answer> answer(Spot spot) {
        return spot.isOfTheHost(PATH) ? Optional.of(new Answer.Page(this::drawn)) : Optional.empty();
    }

    private CachedPage drawn() {
        return CachedPage.ofText(SitePages.TEXT, TEXT.formatted(configuration.publicUrl() + Sitemap.PATH), Set.of());
    }
}
