package org.chapterhouse.plugins.chapterpages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.render.Templates;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.Listing;
import org.chapterhouse.type.Placement;

/** Chapter pages: a home page and lasting pages on each chapter's site, and a directory of all chapters at /chapters. */
@ApplicationScoped
public class ChapterPagesPlugin implements Plugin {

    private final Templates templates = Templates.of(ChapterPagesPlugin.class, "chapter-pages");

    @Override
    public String id() {
        return "chapter-pages";
    }

    @Override
    public List<ContentType<?>> contentTypes() {
        return List.of(profile(), page());
    }

    private ContentType<ChapterProfile> profile() {
        return ContentType.of("chapter-profile", ChapterProfile.class)
                .title(ChapterProfile::name)
                .summary(ChapterProfile::summary)
                .on(Placement.CHAPTERS)
                .path("/")
                .page(templates.page("profile"))
                .listing(Listing.at("/chapters", templates.list("directory"))
                        .ofEverySite()
                        .ofSize(100)
                        .aside())
                .checks(ChapterProfile::findings)
                .build();
    }

    private ContentType<ChapterPage> page() {
        return ContentType.of("chapter-page", ChapterPage.class)
                .title(ChapterPage::title)
                .summary(ChapterPage::summary)
                .on(Placement.CHAPTERS)
                .path("/{slug}")
                .page(templates.page("page"))
                .inNavigation(ChapterPage::order)
                .build();
    }
}
