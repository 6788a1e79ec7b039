package org.chapterhouse.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.chapterhouse.page.JsonEndpoint;
import org.chapterhouse.page.PageRequest;
import org.chapterhouse.page.PublicPages;
import org.chapterhouse.page.Shown;
import org.chapterhouse.platform.RecordJson;

/** What plugins say to programs. */
@ApplicationScoped
public class PluginData implements Standing {

    private static final String JSON = "application/json";

    @Inject
    PublicPages pages;

    @Inject
    Clock clock;

    @Override
    public Optional<Answer> answer(Spot spot) {
        return pages.endpoint(spot.site(), spot.path()).flatMap(found -> answer(spot, found.page(), found.parts()));
    }

    private <M extends Record> Optional<Answer> answer(Spot spot, JsonEndpoint<M> endpoint, Map<String, String> parts) {
        var request = new PageRequest(spot.site(), spot.path(), parts, clock.instant());
        return pages.shown(endpoint, request).map(shown -> new Answer.Page(() -> written(request, shown)));
    }

    /** It is for programs: search engines would show it to people. */
    private static CachedPage written(PageRequest request, Shown<?> shown) {
        var text = RecordJson.write(shown.model()).toString();
        return CachedPage.ofText(JSON, text, ShownTags.of(shown))
                .with("X-Robots-Tag", "noindex")
                .until(shown.keptUntil(request.now()));
    }
}
