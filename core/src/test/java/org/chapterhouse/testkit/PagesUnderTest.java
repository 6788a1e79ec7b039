package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.page.HomeBlock;
import org.chapterhouse.page.HomeBlocks;
import org.chapterhouse.page.JsonEndpoint;
import org.chapterhouse.page.PageRequest;
import org.chapterhouse.page.PathShape;
import org.chapterhouse.page.PublicPage;
import org.chapterhouse.page.PublicPages;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.plugin.Plugin;
import org.chapterhouse.render.Html;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;
import org.jsoup.Jsoup;

/** The pages and endpoints of a plugin, asked for what somebody might type. */
record PagesUnderTest(Core core, Plugin plugin) {

    private static final Pattern PART = Pattern.compile("\\{[^}]*}");

    /** Values of a part: none of them may do more than lead nowhere. */
    private static final List<String> TYPED = List.of(
            "x",
            "0",
            "-1",
            "2026-13",
            "99999999999999999999",
            "a'b\"c<d>",
            "Ñandú",
            "00000000-0000-0000-0000-000000000000",
            "x".repeat(300));

    void check() {
        plugin.publicPages().forEach(this::checkPage);
        plugin.jsonEndpoints().forEach(this::checkEndpoint);
        plugin.homeBlocks().forEach(this::checkBlock);
    }

    private <M extends Record> void checkPage(PublicPage<M> page) {
        var pages = core.get(PublicPages.class);
        for (var request : requests(page.shape(), pages)) {
            var drawn = new ArrayList<Html>();
            assertThatCode(() -> pages.shown(page, request)
                            .ifPresent(shown -> drawn.add(page.template().draw(shown.model(), context(page, request)))))
                    .as("the page '%s' at %s", page, request.path())
                    .doesNotThrowAnyException();
            assertThat(drawn)
                    .as("the page '%s' at %s" + Inline.INSTEAD, page, request.path())
                    .allSatisfy(middle -> assertThat(Inline.of(Jsoup.parseBodyFragment(middle.markup())))
                            .isEmpty());
        }
    }

    private <M extends Record> void checkBlock(HomeBlock<M> block) {
        var now = core.get(Clock.class).instant();
        for (var site : core.get(Sites.class).all()) {
            var drawn = new ArrayList<Html>();
            assertThatCode(() -> core.get(HomeBlocks.class)
                            .shown(block, new PageRequest(site, SitePath.HOME, Map.of(), now))
                            .ifPresent(shown -> drawn.add(block.template()
                                    .draw(
                                            shown.model(),
                                            SamplePage.now(now.toString()).showing(block)))))
                    .as("the block '%s' on the home page of %s", block, site.slug())
                    .doesNotThrowAnyException();
            assertThat(drawn)
                    .as("the block '%s'" + Inline.INSTEAD, block)
                    .allSatisfy(middle -> assertThat(Inline.of(Jsoup.parseBodyFragment(middle.markup())))
                            .isEmpty());
        }
    }

    private <M extends Record> void checkEndpoint(JsonEndpoint<M> endpoint) {
        var pages = core.get(PublicPages.class);
        for (var request : requests(endpoint.shape(), pages)) {
            assertThatCode(() -> pages.shown(endpoint, request).ifPresent(shown -> RecordJson.write(shown.model())))
                    .as("the endpoint '%s' at %s", endpoint, request.path())
                    .doesNotThrowAnyException();
        }
    }

    private static SamplePage context(PublicPage<?> page, PageRequest request) {
        return SamplePage.now(request.now().toString())
                .showing(page)
                .at(request.path().value());
    }

    private List<PageRequest> requests(PathShape shape, PublicPages pages) {
        return TYPED.stream()
                .map(typed -> new SitePath(PART.matcher(shape.toString()).replaceAll(Matcher.quoteReplacement(typed))))
                .distinct()
                .flatMap(path ->
                        core.get(Sites.class).all().stream().flatMap(site -> request(pages, site, path).stream()))
                .toList();
    }

    private Optional<PageRequest> request(PublicPages pages, Site site, SitePath path) {
        var now = core.get(Clock.class).instant();
        return pages.page(site, path)
                .map(found -> found.parts())
                .or(() -> pages.endpoint(site, path).map(found -> found.parts()))
                .map(parts -> new PageRequest(site, path, parts, now));
    }
}
