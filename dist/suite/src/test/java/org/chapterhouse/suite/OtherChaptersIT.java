package org.chapterhouse.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bo works on Denver's pages alone. What belongs to another site is to Bo exactly what never existed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OtherChaptersIT {

    private static final String EMAIL = "bo@example.org";
    private static final String NEVER_THERE = "11111111-1111-4111-8111-111111111111";
    private static final String TYPED = "Typed by Ana and shown to nobody";

    private final OpenHouse house = OpenHouse.open();
    private HouseDatabase database;
    private String bo;

    @BeforeAll
    void comesToWork() throws IOException, SQLException {
        database = house.database();
        database.joins(EMAIL, "Bo Lind", "editor", "denver");
        bo = Cookies.ofSignInAs(EMAIL, house.base()).page(house.base());
    }

    @AfterAll
    void leaves() throws SQLException {
        database.close();
    }

    @Test
    void boWorksOnDenver() throws IOException {
        for (var path : List.of(
                "/admin/home", "/admin/content-list?type=press-release&site=denver", "/admin/home?site=denver")) {
            assertThat(Exchange.get(house.base(), path, bo).status()).as(path).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/content-editor?id=*",
                "/admin/content-editor?id=*&type=press-release&site=denver",
                "/admin/content-editor?id=*&done=restored",
                "/admin/history?id=*",
                "/admin/history?id=*&refused=CH-1",
                "/admin/preview?key=item:*",
                "/admin/preview?key=item:*&version=1",
                "/admin/preview?key=item:*&version=99",
                "/admin/home?id=*",
                "/admin/content-list?type=press-release&id=*",
                "/admin/new-from-text?type=press-release&id=*"
            })
    void readingTellsNothing(String door) throws IOException, SQLException {
        tellsNothing(id -> Exchange.get(house.base(), door.replace("*", id), bo));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/restore id=*&version=1",
                "/admin/restore id=*&version=x",
                "/admin/leftover key=item:*&site=denver",
                "/admin/content-editor?id=* form=form&form:publish=x&jakarta.faces.ViewState=1:1",
                "/admin/content-editor?id=* form=form",
                "/admin/history?id=* form=form&jakarta.faces.ViewState=1:1",
                "/admin/working-copy?key=item:*&base=1&page=abcdefgh {\"form\":{}}",
                "/admin/working-copy?key=item:*&base=0&page=abcdefgh {\"form\":{\"headline\":\"x\"}}"
            })
    void sendingTellsNothing(String door) throws IOException, SQLException {
        var parts = door.split(" ", 2);
        tellsNothing(id -> Exchange.send(house.base(), parts[0].replace("*", id), parts[1].replace("*", id), bo));
    }

    private interface Question {
        Exchange ask(String id) throws IOException;
    }

    private void tellsNothing(Question question) throws IOException, SQLException {
        var nothing = told(question, NEVER_THERE);
        assertThat(nothing).doesNotStartWith("200").doesNotStartWith("5");
        var ids = database.ofOtherSites("denver", "id");
        assertThat(ids).hasSizeGreaterThan(15);
        var soft = new SoftAssertions();
        for (var id : ids) {
            soft.assertThat(told(question, id)).as(id).isEqualTo(nothing);
        }
        soft.assertAll();
    }

    /** Status, headers and text, but for the number asked for, the lengths of chunks and what is new in every answer. */
    private static String told(Question question, String id) throws IOException {
        var answer = question.ask(id);
        var headers =
                List.of("Location", "Content-Type", "Cache-Control", "Set-Cookie", "Content-Security-Policy").stream()
                        .map(name -> name + answer.header(name))
                        .toList();
        return (answer.status() + " " + headers + "\n" + answer.text())
                .replace(id, "*")
                .replaceAll("(?m)^[0-9a-f]{1,5}\\r?$", "")
                .replaceAll("csp\\.init\\('[^']*'", "csp")
                .replaceAll("nonce(-|=\")[A-Za-z0-9+/=]+", "nonce")
                .replaceAll("value=\"-?\\d+:-?\\d+\"", "value");
    }

    /** Other tests leave texts of the same title on several sites: a title that Denver has too gives nothing away. */
    @Test
    void noScreenNamesWhatBelongsToOthers() throws IOException, SQLException {
        var theirs = new HashSet<>(database.ofOtherSites("denver", "title"));
        theirs.removeAll(database.of("denver", "title"));
        assertThat(theirs).hasSizeGreaterThan(10);
        theirs.addAll(database.ofOtherSites("denver", "id"));
        theirs.addAll(List.of("Baltimore", "Tucson"));
        for (var path : List.of(
                "/admin/home",
                "/admin/content-list?type=press-release&site=denver",
                "/admin/content-list?type=press-release&site=denver&q=a",
                "/admin/content-list?type=chapter-page&site=denver")) {
            var screen = Exchange.get(house.base(), path, bo).text();
            assertThat(theirs).as(path).noneMatch(screen::contains);
        }
    }

    @Test
    void anotherSiteIsOneThatIsNotThere() throws IOException {
        for (var door : List.of(
                "/admin/home?site=*",
                "/admin/content-list?type=press-release&site=*",
                "/admin/content-editor?type=press-release&site=*",
                "/admin/new-from-text?type=press-release&site=*",
                "/admin/preview?key=new:press-release:*:abcdef12",
                "/admin/all-settings?site=*",
                "/admin/settings-editor?settings=bake-sales.prices&site=*",
                "/admin/settings-history?settings=bake-sales.prices&site=*")) {
            Question question = site -> Exchange.get(house.base(), door.replace("*", site), bo);
            var nowhere = told(question, "nowhere");
            assertThat(nowhere).startsWith("404");
            for (var site : List.of("baltimore", "tucson", "national")) {
                assertThat(told(question, site)).as(door).isEqualTo(nowhere);
            }
        }
    }

    /** On the site where both work, too. */
    @Test
    void whatSomebodyElseIsTypingIsSeenByNobody() throws IOException {
        var ana = Cookies.ofSignIn(house.base()).page(house.base());
        var key = "new:press-release:denver:typedbyana";
        var kept = Exchange.send(
                house.base(),
                "/admin/working-copy?key=" + key + "&base=0&page=abcdefgh",
                "{\"form\":{\"headline\":\"" + TYPED + "\"}}",
                ana);
        assertThat(kept.status()).isEqualTo(200);
        var editor = "/admin/content-editor?type=press-release&site=denver&new=typedbyana";
        assertThat(Exchange.get(house.base(), editor, ana).text()).contains(TYPED);
        for (var path : List.of(editor, "/admin/preview?key=" + key, "/admin/home?site=denver")) {
            var seen = Exchange.get(house.base(), path, bo);
            assertThat(seen.status()).as(path).isEqualTo(200);
            assertThat(seen.text()).as(path).doesNotContain(TYPED);
        }
        Exchange.send(house.base(), "/admin/leftover", "key=" + key, bo);
        assertThat(Exchange.get(house.base(), editor, ana).text()).contains(TYPED);
        Exchange.send(house.base(), "/admin/leftover", "key=" + key, ana);
    }
}
