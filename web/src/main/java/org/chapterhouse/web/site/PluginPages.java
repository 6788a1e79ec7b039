package org.chapterhouse.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chapterhouse.page.PageRequest;
import org.chapterhouse.page.PublicPage;
import org.chapterhouse.page.PublicPages;
import org.chapterhouse.page.Shown;
import org.chapterhouse.site.Site;

/** The pages that plugins bring besides their content. */
@ApplicationScoped
public class PluginPages implements Standing {

    @Inject
    PublicPages pages;

    @Inject
    Frames frames;

    @Inject
    Clock clock;

    @Override
    public Optional<Answer> answer(Spot spot) {
        return pages.page(spot.site(), spot.path()).flatMap(found -> answer(spot, found.page(), found.parts()));
    }

    private <M extends Record> Optional<Answer> answer(Spot spot, PublicPage<M> page, Map<String, String> parts) {
        var request = new PageRequest(spot.site(), spot.path(), parts, clock.instant());
        return pages.shown(page, request).map(shown -> new Answer.Page(() -> drawn(page, request, shown)));
    }

    private <M extends Record> CachedPage drawn(PublicPage<M> page, PageRequest request, Shown<M> shown) {
        var site = request.site();
        var language = shown.language().orElseGet(site::locale);
        var title = shown.title().orElseGet(() -> page.messages(language).title());
        var context = frames.context(page::messages, site, request.path(), language);
        var middle = pages.drawn(page, request, shown.model(), context);
        var frame = frames.page(site, request.path(), title, language).describedAs(shown.description());
        var markup = frames.draw(page.isListed() ? frame : frame.unlisted(), middle);
        return CachedPage.ofText(SitePages.HTML, markup, tags(site, shown, context))
                .until(shown.keptUntil(request.now()));
    }

    private static Set<String> tags(Site site, Shown<?> shown, DrawnPage context) {
        var tags = new HashSet<>(ShownTags.of(shown));
        tags.addAll(context.tags());
        tags.add(PageCache.wayAround(site));
        return tags;
    }
}
