package org.chapterhouse.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.chapterhouse.content.Content;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.content.NoSuchContent;
import org.chapterhouse.publication.Embargoes;
import org.chapterhouse.publication.PublishedPage;
import org.chapterhouse.publication.PublishedPages;
import org.chapterhouse.publication.PublishedPages.Former;
import org.chapterhouse.security.NotPermitted;
import org.chapterhouse.security.SystemUser;
import org.chapterhouse.site.Site;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.workflow.Drafting;
import org.chapterhouse.workflow.NotPublishable;
import org.chapterhouse.workflow.Publishing;

/** The way of a sample from a draft to a reader, and of those who have no business with it. */
record PublishedSample(Core core, ContentType<?> type, JsonObject sample) {

    void checkWay() {
        var item = publish(create(sample));
        assertThat(page(item)).as("the sample is public").isPresent().hasValueSatisfying(page -> {
            assertThat(page.title()).isEqualTo(item.draft().title());
            assertThat((Record) type.read(page.payload())).isEqualTo(type.read(sample));
        });
        asSystem(() -> core.get(Publishing.class).withdraw(item.id()));
        assertThat(page(item)).as("what is withdrawn is gone").isEmpty();
        end(type).ifPresent(end -> checkEnd(publish(item), end));
    }

    /** What ends is gone from page and list at its end, and its address says so. */
    private void checkEnd(ContentItem item, Instant end) {
        var pages = core.get(PublishedPages.class);
        var now = core.get(Clock.class).instant();
        assertThat(core.get(Embargoes.class).ended(List.of(item.id()))).isEmpty();
        assertThat(end).as("the sample has not ended already").isAfter(now);
        assertThat(pages.nextChange(now))
                .as("drawn pages are kept no longer than until the end")
                .hasValueSatisfying(change -> assertThat(change).isBeforeOrEqualTo(end));
        core.pass(Duration.between(now, end));
        assertThat(page(item)).as("what has ended is gone").isEmpty();
        assertThat(pages.list(Optional.of(type.id()), Optional.empty(), Optional.empty(), 100))
                .as("no list shows what has ended")
                .isEmpty();
        assertThat(core.get(Embargoes.class).ended(List.of(item.id())))
                .as("whoever edits it is told since when")
                .containsEntry(item.id(), end);
        assertThat(pages.formerly(item.siteId(), item.path().orElseThrow()))
                .as("its address says that it has ended")
                .contains(new Former(type.id(), Optional.empty(), false));
    }

    private <T extends Record & Content> Optional<Instant> end(ContentType<T> ending) {
        return ending.visibleUntil(ending.read(sample), site().zone());
    }

    void checkEmptyDraft() {
        var item = create(JsonValue.EMPTY_JSON_OBJECT);
        assertThatThrownBy(() -> publish(item))
                .as("an empty draft is kept but not published, and each gap is named")
                .isInstanceOfSatisfying(
                        NotPublishable.class,
                        refused -> assertThat(refused.findings()).isNotEmpty());
    }

    void checkStranger() {
        assertThatThrownBy(() -> draft(sample)).as("a stranger cannot write").isInstanceOf(NotPermitted.class);
        var item = create(sample);
        assertThatThrownBy(() -> core.get(Publishing.class)
                        .publish(item.id(), item.draft().number()))
                .as("a stranger cannot publish")
                .isInstanceOfAny(NotPermitted.class, NoSuchContent.class);
        publish(item);
        assertThatThrownBy(() -> core.get(Publishing.class).withdraw(item.id()))
                .as("a stranger cannot withdraw")
                .isInstanceOfAny(NotPermitted.class, NoSuchContent.class);
        assertThat(page(item)).isPresent();
    }

    private ContentItem create(JsonObject content) {
        return asSystem(() -> draft(content));
    }

    private ContentItem draft(JsonObject content) {
        return core.get(Drafting.class).create(type.id(), site().slug(), content, Optional.empty());
    }

    private ContentItem publish(ContentItem item) {
        return asSystem(
                () -> core.get(Publishing.class).publish(item.id(), item.draft().number()));
    }

    private Optional<PublishedPage> page(ContentItem item) {
        return core.get(PublishedPages.class).find(item.siteId(), item.path().orElseThrow());
    }

    private Site site() {
        return KitSite.where(core, type::belongsOn);
    }

    private <R> R asSystem(Supplier<R> work) {
        return core.get(SystemUser.class).call(work);
    }
}
