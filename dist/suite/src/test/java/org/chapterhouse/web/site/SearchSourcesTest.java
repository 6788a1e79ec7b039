package org.chapterhouse.web.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chapterhouse.web.site.Reader.story;

import jakarta.enterprise.inject.spi.BeanManager;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.job.Worker;
import org.chapterhouse.platform.Starting;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.search.SearchDocument;
import org.chapterhouse.search.SearchFor;
import org.chapterhouse.search.SearchSources;
import org.chapterhouse.search.Searching;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;
import org.chapterhouse.vigils.Chronicle;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What readers find of plugins besides their content. */
class SearchSourcesTest {

    private static final YearMonth MAY = YearMonth.of(2026, 5);

    private Reader reader;
    private Site site;

    @BeforeEach
    void come() {
        reader = new Reader();
        reader.founds("told", "en-US");
        site = reader.get(Sites.class).require("told");
    }

    @AfterEach
    void leave() {
        reader.close();
    }

    private List<String> kinds(String words) {
        return reader
                .get(Searching.class)
                .find(new SearchFor(words, Optional.of(site.id()), Optional.empty(), 1))
                .hits()
                .stream()
                .map(hit -> hit.kind())
                .toList();
    }

    private void startsAgain() {
        reader.get(BeanManager.class).getEvent().fire(new Starting());
    }

    private void indexIsOfAnotherMake() {
        reader.get(Sql.class).of("update search_source set made = 'before'").run();
    }

    @Test
    void whatAPluginHandsInIsFoundUntilItTakesItBack() {
        var chronicle = reader.get(Chronicle.class);
        chronicle.tell(site, MAY, "Forty came with lanterns");
        assertThat(kinds("lantern")).containsExactly("vigils.chronicle");
        var page = Jsoup.parse(
                new Doorway(reader).gets("/chapters/told/search?q=lanterns").body());
        assertThat(page.select(".listing h2 a").attr("href")).isEqualTo("/chapters/told/vigil-calendar/2026-05");
        assertThat(page.select(".listing .kind").text()).isEqualTo("Chronicle");
        chronicle.tell(site, MAY, "Forty came with torches");
        assertThat(kinds("lantern")).isEmpty();
        assertThat(kinds("torch")).hasSize(1);
        chronicle.takeBack(site, MAY);
        assertThat(kinds("torch")).isEmpty();
    }

    @Test
    void theIndexIsMadeAnewOutOfWhatIsThere() {
        reader.get(Worker.class).doAllDue();
        reader.published("story", "told", story("A lantern lit", "2026-05-20"), "en");
        reader.get(Chronicle.class).whisper(site, MAY, "Forty came with lanterns");
        assertThat(kinds("lantern")).containsExactly("story");
        var sql = reader.get(Sql.class);
        sql.of("delete from search_document").run();
        indexIsOfAnotherMake();
        startsAgain();
        assertThat(kinds("lantern")).as("no start waits for it").isEmpty();
        reader.get(Worker.class).doAllDue();
        assertThat(kinds("lantern")).containsExactlyInAnyOrder("story", "vigils.chronicle");
        startsAgain();
        assertThat(sql.of("select name from job_order where name in ('suite.rebuild-search', 'vigils.search-source')")
                        .any())
                .as("whether it is made again although nothing has changed")
                .isFalse();
    }

    @Test
    void aSourceThatFailsKeepsWhatItHadAndNobodyElseFromAnything() {
        reader.get(Worker.class).doAllDue();
        var chronicle = reader.get(Chronicle.class);
        chronicle.tell(site, MAY, "Forty came with lanterns");
        reader.published("story", "told", story("A lantern lit", "2026-05-20"), "en");
        chronicle.lose(true);
        reader.get(Sql.class)
                .of("delete from search_document where source = ''")
                .run();
        indexIsOfAnotherMake();
        startsAgain();
        reader.get(Worker.class).doAllDue();
        assertThat(kinds("lantern")).containsExactlyInAnyOrder("story", "vigils.chronicle");
        assertThat(reader.get(Sql.class)
                        .of("select problem from job_order where name = 'vigils.search-source'")
                        .list(String.class))
                .as("what administrators are told once it has failed often enough")
                .hasSize(1);
    }

    @Test
    void whatHasGoneWithItsPluginIsNotFound() {
        reader.get(Chronicle.class).tell(site, MAY, "Forty came with lanterns");
        reader.published("story", "told", story("A lantern lit", "2026-05-20"), "en");
        reader.get(Sql.class)
                .of("update search_document set kind = 'gone' where source = ''")
                .run();
        var here = reader.get(SearchSources.class).all();
        reader.get(SearchSources.class).settle(List.of());
        try {
            var found = reader.get(Searching.class)
                    .find(new SearchFor("lantern", Optional.of(site.id()), Optional.empty(), 1));
            assertThat(found.hits()).isEmpty();
            assertThat(found.kinds()).isEmpty();
            assertThat(found.total()).isZero();
        } finally {
            reader.get(SearchSources.class).settle(here);
        }
    }

    @Test
    void aDocumentThatNobodyCouldChooseIsRefused() {
        assertThatThrownBy(() -> SearchDocument.of("1", site, new SitePath("/a"), " "))
                .hasMessageContaining("no title");
        assertThatThrownBy(() -> SearchDocument.of("", site, new SitePath("/a"), "A"))
                .hasMessageContaining("1 to 200");
    }
}
