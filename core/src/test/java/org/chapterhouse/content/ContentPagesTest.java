package org.chapterhouse.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import jakarta.json.Json;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chapterhouse.content.ContentQuery.Order;
import org.chapterhouse.security.SystemUser;
import org.chapterhouse.site.Site;
import org.chapterhouse.testkit.Core;
import org.chapterhouse.workflow.Drafting;
import org.chapterhouse.workflow.Publishing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A list page by page, while others write: what stays in the list all the while stands on one page, and on no other. */
class ContentPagesTest {

    private static final String SOME_ID = "00000000-0000-0000-0000-000000000000";

    private final Core core = Core.start();
    private final Contents contents = core.get(Contents.class);

    @AfterEach
    void stop() {
        core.close();
    }

    private ContentItem note(String title, String day) {
        var payload =
                Json.createObjectBuilder().add("title", title).add("day", day).build();
        return core.get(SystemUser.class)
                .call(() -> core.get(Drafting.class).create("note", Site.NATIONAL, payload, Optional.empty()));
    }

    /** Many of one title, one day and one moment; some without a day. */
    private void manyAlike() {
        for (var title : List.of("Alike", "ALIKE", "alike, but not quite", "Zuletzt", "Élan")) {
            for (var day : List.of("2026-05-26", "2026-05-26", "", "2026-05-27", "")) {
                note(title, day);
            }
            if (title.startsWith("A")) {
                core.pass(Duration.ofMinutes(1));
            }
        }
    }

    private ContentPage page(ContentQuery query) {
        return core.get(SystemUser.class).call(() -> contents.list(query));
    }

    private List<ContentId> paged(ContentQuery query, Runnable betweenPages) {
        var found = new ArrayList<ContentId>();
        var page = page(query);
        found.addAll(ids(page));
        while (page.next().isPresent()) {
            betweenPages.run();
            page = page(query.after(page.next()));
            found.addAll(ids(page));
        }
        return found;
    }

    private static List<ContentId> ids(ContentPage page) {
        return page.items().stream().map(ContentItem::id).toList();
    }

    @ParameterizedTest
    @EnumSource
    void pagesOfAnySizeAreTheWholeListInItsOrder(Order order) {
        manyAlike();
        var query = ContentQuery.all().by(order);
        var whole = ids(page(query.limitedTo(200)));
        assertThat(whole).hasSize(25);
        for (var size : List.of(1, 2, 5, 24, 25, 26)) {
            assertThat(paged(query.limitedTo(size), () -> {}))
                    .as("pages of " + size)
                    .isEqualTo(whole);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsAddedBetweenPagesHidesNothingAndShowsNothingTwice(Order order) {
        manyAlike();
        var query = ContentQuery.all().by(order).limitedTo(4);
        var before = ids(page(query.limitedTo(200)));
        var found = paged(query, () -> note("Alike", "2026-05-27"));
        assertThat(found).doesNotHaveDuplicates().containsAll(before);
        assertThat(found.stream().filter(before::contains)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void whatLeavesTheListBetweenPagesTakesNothingWithIt(Order order) {
        manyAlike();
        var drafts =
                ContentQuery.all().by(order).in(Optional.of(Publicity.NEVER)).limitedTo(4);
        var before = page(drafts.limitedTo(200)).items();
        var first = page(drafts);
        var last = first.items().get(3);
        var gone = last.draft().dated().isPresent() ? List.of(last) : List.<ContentItem>of();
        core.asSystem(() -> gone.forEach(item -> core.get(Publishing.class).publish(item.id(), 1)));
        var rest = paged(drafts.after(first.next()), () -> {});
        assertThat(rest).isEqualTo(before.stream().skip(4).map(ContentItem::id).toList());
    }

    @Test
    void theOrdersAreWhatTheySay() {
        var old = note("b", "2026-05-25");
        core.pass(Duration.ofMinutes(1));
        var undated = note("A", "");
        core.pass(Duration.ofMinutes(1));
        var young = note("c", "2026-05-27");
        Function<Order, List<ContentId>> by =
                order -> ids(page(ContentQuery.all().by(order)));
        assertThat(by.apply(Order.UPDATED)).containsExactly(young.id(), undated.id(), old.id());
        assertThat(by.apply(Order.DATED)).containsExactly(young.id(), old.id(), undated.id());
        assertThat(by.apply(Order.TITLE)).containsExactly(undated.id(), old.id(), young.id());
    }

    @Test
    void aTitleIsSearchedForAsItIsTyped() {
        var percent = note("100 % of us", "2026-05-26");
        var line = note("snake_case", "2026-05-26");
        note("snakeXcase", "2026-05-26");
        assertThat(ids(page(ContentQuery.all().titled("%")))).containsExactly(percent.id());
        assertThat(ids(page(ContentQuery.all().titled("SNAKE_")))).containsExactly(line.id());
        assertThat(ids(page(ContentQuery.all().titled("\\")))).isEmpty();
        assertThat(ids(page(ContentQuery.all().titled("100\u0000%"))))
                .as("no title holds that character")
                .containsExactly(percent.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                SOME_ID,
                "------------------------------------ 2026-05-26",
                SOME_ID + " no moment",
                SOME_ID + " 2026-02-30",
                SOME_ID + " +99999-01-01",
                SOME_ID + " -0001-01-01",
                SOME_ID + " +99999-01-01T00:00:00Z",
                SOME_ID + " 2026-05-26\u0000"
            })
    void noPlaceInAListIsRefused(String cursor) {
        for (var order : List.of(Order.UPDATED, Order.DATED)) {
            assertThatIllegalArgumentException()
                    .as(order + " " + cursor)
                    .isThrownBy(() -> page(ContentQuery.all().by(order).after(Optional.of(cursor))));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 201})
    void aPageHasSomeRowsAndNotTooMany(int rows) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContentQuery.all().limitedTo(rows))
                .withMessageContaining("not " + rows);
    }
}
