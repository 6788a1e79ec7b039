package org.chapterhouse.vigils;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.chapterhouse.page.PageRequest;
import org.chapterhouse.page.Shown;
import org.chapterhouse.page.ShownChanges;
import org.chapterhouse.publication.PublishedPage;
import org.chapterhouse.publication.PublishedPages;
import org.chapterhouse.site.Site;

/** Makes what the calendar shows. */
@ApplicationScoped
public class VigilCalendar {

    private static final int MOST = 100;

    @Inject
    PublishedPages published;

    @Inject
    ShownChanges changes;

    private final AtomicInteger candles = new AtomicInteger();

    /** A month has a page if it is written as one: {@code 2026-05}. */
    public Optional<Shown<VigilMonth>> month(PageRequest request) {
        return monthIn(request.part("month")).map(month -> {
            var titles = vigils(request.site()).stream()
                    .filter(vigil -> YearMonth.from(vigil.listedOn()).equals(month))
                    .map(PublishedPage::title)
                    .toList();
            return Shown.of(new VigilMonth(month, titles, candles.get()))
                    .titled("Vigils in " + month)
                    .describedAs(titles.size() + " vigils")
                    .showingAll("vigil")
                    .showing("vigils.candles")
                    .until(endOf(month, request));
        });
    }

    private static Optional<YearMonth> monthIn(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Instant endOf(YearMonth month, PageRequest request) {
        return month.plusMonths(1).atDay(1).atStartOfDay(request.site().zone()).toInstant();
    }

    /** What one should bring is always the same. */
    public Optional<Shown<VigilMonth>> help(PageRequest request) {
        return Optional.of(Shown.of(new VigilMonth(YearMonth.from(request.today()), List.of(), candles.get())));
    }

    /** Somebody brought one more. */
    public void lightCandle() {
        candles.incrementAndGet();
        changes.changed("vigils.candles");
    }

    public Optional<Shown<VigilMonth>> fail(PageRequest request) {
        throw new IllegalStateException("the wind blew " + request.path() + " out");
    }

    /** Waits for a wind that never comes. */
    public Optional<Shown<VigilMonth>> hang(PageRequest request) {
        try {
            new CountDownLatch(1).await();
            return Optional.empty();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public Optional<Shown<OpenVigils>> open(PageRequest request) {
        var entries = vigils(request.site()).stream()
                .filter(vigil -> !vigil.listedOn().isBefore(request.today()))
                .map(vigil -> new OpenVigils.Entry(
                        vigil.title(),
                        vigil.listedOn(),
                        request.site().address(vigil.path().value())))
                .toList();
        return Optional.of(Shown.of(new OpenVigils(entries)).showingAll("vigil"));
    }

    private List<PublishedPage> vigils(Site site) {
        return published.list(Optional.of("vigil"), Optional.of(site.id()), Optional.empty(), MOST);
    }
}
