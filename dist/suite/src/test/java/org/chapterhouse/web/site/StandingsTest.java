package org.chapterhouse.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.site.Sites;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Who is asked first what stands at an address. */
class StandingsTest {

    private static final Reader READER = new Reader();

    @AfterAll
    static void close() {
        READER.close();
    }

    @Test
    void whatIsWrittenComesBeforeWhatIsPutTogetherAndWhatIsBeforeWhatWas() {
        assertThat(READER.get(Standings.class).inOrder())
                .extracting(standing -> standing.getClass().getSuperclass().getSimpleName())
                .containsExactly(
                        "ArticlePages",
                        "ArticleViews",
                        "ListPages",
                        "FeedPages",
                        "PluginPages",
                        "PluginData",
                        "FormPages",
                        "SearchPages",
                        "HomeDrawing",
                        "Robots",
                        "Sitemap",
                        "FormerPages");
    }

    /** One that nobody asks would answer nothing, without a word. */
    @Test
    void everyStandingIsAskedOnce() {
        assertThat(READER.get(Standings.class).inOrder())
                .extracting(Object::getClass)
                .doesNotHaveDuplicates()
                .hasSameSizeAs(READER.all(Standing.class));
    }

    @Test
    void theFirstAnswerCountsAndNobodyBehindIsAsked() {
        var asked = new ArrayList<String>();
        var standings = new Standings(List.of(
                standing("silent", Optional.empty(), asked),
                standing("first", Optional.of(new Answer.Moved("/first")), asked),
                standing("second", Optional.of(new Answer.Moved("/second")), asked)));
        assertThat(standings.answer(spot())).isEqualTo(new Answer.Moved("/first"));
        assertThat(asked).containsExactly("silent", "first");
    }

    @Test
    void whereNobodyStandsIsNothing() {
        assertThat(new Standings(List.of()).answer(spot())).isEqualTo(Answer.nothing());
    }

    private static Standing standing(String name, Optional<Answer> answer, List<String> asked) {
        return spot -> {
            asked.add(name);
            return answer;
        };
    }

    private static Spot spot() {
        return new Spot(
                READER.get(Sites.class).national(),
                new SitePath("/somewhere"),
                new Address("/somewhere", Optional.empty()));
    }
}
