package org.chapterhouse.plugins.pressreleases;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.plugins.pressreleases.intake.ReleaseText;
import org.chapterhouse.render.Templates;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.Feed;
import org.chapterhouse.type.Listing;

/** Press releases: an archive at /press, a page, a print version and a feed entry for each. */
@ApplicationScoped
public class PressReleasesPlugin implements Plugin {

    private final Templates templates = Templates.of(PressReleasesPlugin.class, "press-releases");

    @Override
    public String id() {
        return "press-releases";
    }

    @Override
    public List<ContentType<?>> contentTypes() {
        return List.of(ContentType.of("press-release", PressRelease.class)
                .title(PressRelease::headline)
                .summary(PressRelease::summary)
                .schema("NewsArticle")
                .date(PressRelease::releasedOn)
                .blank(PressRelease::begun)
                .path("/press/{releasedOn:yyyy}/{slug}")
                .page(templates.page("release"))
                .view("print", templates.page("print"))
                .textView("text", ReleaseAsText::forReaders)
                .listing(Listing.at("/press", templates.list("archive")).byYear())
                .feed(Feed.at("/feeds/press.rss"))
                .visibleFrom(PressRelease::visibleFrom)
                .checks(PressRelease::findings)
                .intake(new ReleaseText())
                .build());
    }
}
