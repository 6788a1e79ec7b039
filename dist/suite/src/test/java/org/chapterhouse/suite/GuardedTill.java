package org.chapterhouse.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.suite.AdminPagesIT.BALTIMORE;
import static org.chapterhouse.suite.AdminPagesIT.EDITOR;
import static org.chapterhouse.suite.AdminPagesIT.TILL;
import static org.chapterhouse.suite.AdminPagesIT.WRITER;

import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Map;

/** Who is let in to a plugin's page, by every way there is to it. */
final class GuardedTill {

    private GuardedTill() {}

    /** Every way to the page, as everybody, on their own site and on another. */
    static void isGuarded(URL base) throws IOException {
        var ways = List.of("", "&csv=cakes", "&cakes-q=cake");
        var admitted = Map.of(
                OpenHouse.EMAIL,
                List.of("national", "baltimore", "denver"),
                EDITOR,
                List.of("national"),
                BALTIMORE,
                List.of("baltimore"),
                WRITER,
                List.<String>of());
        for (var person : admitted.keySet()) {
            var cookies = Cookies.ofSignInAs(person, base);
            for (var site : List.of("national", "baltimore", "denver", "nowhere")) {
                var expected = admitted.getOrDefault(person, List.of()).contains(site) ? 200 : 404;
                for (var way : ways) {
                    var path = TILL + "?site=" + site + way;
                    assertThat(Exchange.get(base, path, cookies.header()).status())
                            .as(person + " " + path)
                            .isEqualTo(expected);
                }
            }
            for (var path : List.of(
                    TILL + ".xhtml?site=national",
                    "/admin/plugin-page",
                    "/admin/plugin-page.xhtml",
                    "/admin/x/bake-sales/other?site=national",
                    "/admin/x/undeclared/hidden?site=national",
                    "/admin/x/undeclared/hidden.xhtml",
                    "/admin/x/open/all?site=national",
                    "/evil",
                    "/evil.xhtml")) {
                assertThat(Exchange.get(base, path, cookies.header()).status())
                        .as(person + " " + path)
                        .isEqualTo(404);
            }
        }
        assertThat(Exchange.get(base, TILL + "?site=national").status()).isEqualTo(303);
        assertThat(Exchange.get(base, TILL + "?site=national&csv=cakes").status())
                .isEqualTo(303);
        mayLookAndNotAct(base);
    }

    /** An editor may look at the till; only whoever may edit it puts anything there. */
    private static void mayLookAndNotAct(URL base) throws IOException {
        var page = Cookies.ofSignInAs(EDITOR, base).page(base);
        var form =
                "form=form&form%3Asend=form%3Asend&form%3Afields%3Aname=Forged&form%3Afields%3Acents=1&jakarta.faces.ViewState=gone";
        var answer = Exchange.send(base, TILL + "?site=national", form, page);
        assertThat(answer.status()).as("as if it were not there").isEqualTo(404);
        assertThat(Exchange.get(base, TILL + "?site=national&csv=cakes", page).text())
                .contains("By keyboard")
                .doesNotContain("Forged");
    }
}
