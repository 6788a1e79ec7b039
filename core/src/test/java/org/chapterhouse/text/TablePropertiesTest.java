package org.chapterhouse.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.text.Canonical.assertReadAsWritten;
import static org.chapterhouse.text.Canonical.assertStable;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;

class TablePropertiesTest {

    @Property(tries = 1500)
    void everyRowOfATableHasAsManyCellsAndItsHeadingsNameThem(@ForAll("tables") String html) {
        var once = RichText.of(html);
        assertStable(once);
        assertReadAsWritten(html);
        for (var table : Jsoup.parseBodyFragment(once.html()).select("table")) {
            var widths =
                    table.select("tr").stream().map(row -> row.childrenSize()).distinct();
            assertThat(widths.toList())
                    .singleElement()
                    .satisfies(width -> assertThat(width).isBetween(2, 20));
            assertThat(table.select("tr")).hasSizeLessThanOrEqualTo(200);
            assertThat(table.select("tr:first-child th[scope=row], tr:not(:first-child) th[scope=col]"))
                    .isEmpty();
            assertThat(table.select("tr:not(:first-child) > th:not(:first-child)"))
                    .isEmpty();
            assertThat(table.select("td > *, th > *"))
                    .allMatch(child -> child.normalName().equals("p"));
        }
    }

    @Property(tries = 1000)
    void noWordOfATableIsLost(@ForAll("tables") String html) {
        var letters = letters(Jsoup.parseBodyFragment(html).text());
        assertThat(letters(RichText.of(html).plainText())).isEqualTo(letters);
    }

    /** In alphabetical order: a caption is written first wherever it stood. */
    private static String letters(String text) {
        return text.chars()
                .filter(Character::isLetter)
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Provide
    Arbitrary<String> tables() {
        return Writings.tables();
    }
}
