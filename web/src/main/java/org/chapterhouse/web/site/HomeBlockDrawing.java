package org.chapterhouse.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.page.HomeBlock;
import org.chapterhouse.page.HomeBlocks;
import org.chapterhouse.page.HomeSettings.Place;
import org.chapterhouse.page.PageRequest;
import org.chapterhouse.page.Shown;
import org.chapterhouse.problem.Reference;
import org.chapterhouse.site.Site;

/** Draws the blocks that a site has chosen for its home page. One that fails is left out alone, and tried again in a minute. */
@ApplicationScoped
public class HomeBlockDrawing {

    private static final Duration TRIED_AGAIN = Duration.ofMinutes(1);

    @Inject
    HomeBlocks blocks;

    @Inject
    Frames frames;

    @Inject
    Clock clock;

    /** A block, drawn. */
    private record Drawn(
            Optional<HomePage.Block> block, Set<String> tags, Optional<Instant> until, List<String> files) {}

    /**
     * Those that stand together.
     *
     * @param until when one of them stops being true
     * @param files the stylesheets and scripts they need
     */
    record Together(List<HomePage.Block> shown, Set<String> tags, Optional<Instant> until, List<String> files) {}

    Together draw(Site site, Place place, Locale language) {
        var drawn = blocks.chosen(site, place).stream()
                .map(block -> draw(block, site, language))
                .toList();
        var tags = new HashSet<String>();
        drawn.forEach(one -> tags.addAll(one.tags()));
        return new Together(
                drawn.stream().flatMap(one -> one.block().stream()).toList(),
                tags,
                drawn.stream().flatMap(one -> one.until().stream()).min(Instant::compareTo),
                drawn.stream().flatMap(one -> one.files().stream()).distinct().toList());
    }

    private <M extends Record> Drawn draw(HomeBlock<M> block, Site site, Locale language) {
        var request = new PageRequest(site, SitePath.HOME, Map.of(), clock.instant());
        try {
            return blocks.shown(block, request)
                    .map(shown -> drawn(block, shown, request, language))
                    .orElseGet(() -> nothing(request.now()));
        } catch (RuntimeException e) {
            Reference.of(e);
            return nothing(request.now());
        }
    }

    private static Drawn nothing(Instant now) {
        return new Drawn(Optional.empty(), Set.of(), Optional.of(now.plus(TRIED_AGAIN)), List.of());
    }

    private <M extends Record> Drawn drawn(HomeBlock<M> block, Shown<M> shown, PageRequest request, Locale language) {
        var context = frames.context(block::messages, request.site(), SitePath.HOME, language);
        var middle = blocks.drawn(block, request, shown.model(), context);
        var words = block.messages(language);
        var tags = new HashSet<>(ShownTags.of(shown));
        tags.addAll(context.tags());
        var heading = shown.title()
                .map(title -> new HomePage.Block(block.id(), title, Tongue.of(Optional.empty()), middle))
                .orElseGet(() ->
                        new HomePage.Block(block.id(), words.title(), new Tongue(words.lang(), words.dir()), middle));
        return new Drawn(Optional.of(heading), tags, shown.keptUntil(request.now()), frames.files(block));
    }
}
