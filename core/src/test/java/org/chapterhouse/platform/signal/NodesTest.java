package org.chapterhouse.platform.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.publication.ChangesMissed;
import org.chapterhouse.publication.PagesChanged;
import org.chapterhouse.security.SystemUser;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.SiteChanged;
import org.chapterhouse.site.SiteSettings;
import org.chapterhouse.site.Sites;
import org.chapterhouse.testkit.Core;
import org.chapterhouse.testkit.TestDatabase;
import org.chapterhouse.workflow.Drafting;
import org.chapterhouse.workflow.Publishing;
import org.chapterhouse.workflow.StaleRevision;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two nodes on one database, of which the second listens. */
class NodesTest {

    private static final DataSource DATABASE = TestDatabase.fresh();
    private static final Core FIRST = Core.startOn(DATABASE);
    private static final Core SECOND = Core.startOn(DATABASE);
    private static final Ear PAGES = new Ear("pages", text -> {});
    private static final Ear SITES = new Ear("sites", text -> {});
    private static final ListeningConnection LISTENING = new ListeningConnection(
            DATABASE, listeners(), SECOND.get(Signals.class).self());

    @BeforeAll
    static void listen() {
        new Thread(LISTENING::run, "listening").start();
        assertThat(List.of(PAGES.next(), SITES.next())).containsOnly(Ear.MISSED);
    }

    /** What somebody who remembers things is told. */
    @ApplicationScoped
    public static class Told {

        private final ConcurrentLinkedQueue<Object> events = new ConcurrentLinkedQueue<>();

        void on(@Observes PagesChanged event) {
            events.add(event);
        }

        void on(@Observes ChangesMissed event) {
            events.add(event);
        }

        void on(@Observes SiteChanged event) {
            events.add(event);
        }

        List<Object> sinceLastTime() {
            var told = new ArrayList<Object>();
            for (Object event; (event = events.poll()) != null; ) {
                told.add(event);
            }
            return told;
        }
    }

    /** The ears last: once they have heard, everybody has. */
    private static List<Listener> listeners() {
        return Stream.concat(SECOND.all(Listener.class).stream(), Stream.of(PAGES, SITES))
                .toList();
    }

    @AfterAll
    static void stop() {
        LISTENING.stop();
        FIRST.close();
        SECOND.close();
    }

    private static ContentItem draft(String title) {
        var note = Json.createObjectBuilder()
                .add("title", title)
                .add("day", "2026-05-26")
                .add("text", "<p>x</p>");
        return FIRST.get(SystemUser.class)
                .call(() -> FIRST.get(Drafting.class).create("note", Site.NATIONAL, note.build(), Optional.empty()));
    }

    @Test
    void whatOneNodePublishesTheOtherHearsOf() {
        var told = SECOND.get(Told.class);
        var item = draft("Heard everywhere");
        told.sinceLastTime();
        FIRST.asSystem(() -> FIRST.get(Publishing.class).publish(item.id(), 1));
        assertThat(PagesChanged.parse(PAGES.next()).item()).isEqualTo(item.id());
        assertThat(told.sinceLastTime()).singleElement().isInstanceOfSatisfying(PagesChanged.class, change -> {
            assertThat(change.siteId()).isEqualTo(item.siteId());
            assertThat(change.typeId()).isEqualTo("note");
            assertThat(change.item()).isEqualTo(item.id());
        });
        FIRST.asSystem(() -> FIRST.get(Publishing.class).withdraw(item.id()));
        assertThat(PagesChanged.parse(PAGES.next()).item()).isEqualTo(item.id());
    }

    @Test
    void whatFailedIsNotHeard() {
        var item = draft("Not published");
        assertThatThrownBy(
                        () -> FIRST.asSystem(() -> FIRST.get(Publishing.class).publish(item.id(), 7)))
                .isInstanceOf(StaleRevision.class);
        FIRST.asSystem(() -> FIRST.get(Publishing.class).publish(item.id(), 1));
        assertThat(PagesChanged.parse(PAGES.next()).item()).isEqualTo(item.id());
        assertThat(PAGES.hasHeardNothing()).isTrue();
    }

    /** A transaction of which nobody knows whether it went through. */
    @ApplicationScoped
    @Transactional
    public static class Uncertain {

        @Inject
        Publishing publishing;

        public void publish(ContentItem item) {
            publishing.publish(item.id(), 1);
            throw new IllegalStateException("the answer was lost");
        }
    }

    @Test
    void whatMayHaveGoneThroughIsToldHere() {
        var item = draft("Perhaps published");
        var told = FIRST.get(Told.class);
        told.sinceLastTime();
        assertThatThrownBy(() -> FIRST.asSystem(() -> FIRST.get(Uncertain.class).publish(item)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(told.sinceLastTime())
                .singleElement()
                .isInstanceOfSatisfying(
                        PagesChanged.class, change -> assertThat(change.item()).isEqualTo(item.id()));
    }

    @Test
    void aSiteThatOneNodeRenamesHasItsNewNameOnTheOther() {
        assertThat(SECOND.get(Sites.class).national().name()).isEqualTo("Chapterhouse");
        var settings = new SiteSettings("Everybody's Union", "en", ZoneId.of("America/New_York"), "teal");
        SECOND.get(Told.class).sinceLastTime();
        FIRST.asSystem(() -> FIRST.get(Sites.class).change(Site.NATIONAL, settings));
        assertThat(SITES.next()).isEqualTo(Site.NATIONAL);
        assertThat(SECOND.get(Sites.class).national().name()).isEqualTo("Everybody's Union");
        assertThat(SECOND.get(Told.class).sinceLastTime()).containsExactly(new SiteChanged());
    }
}
