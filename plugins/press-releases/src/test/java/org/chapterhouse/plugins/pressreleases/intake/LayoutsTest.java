package org.chapterhouse.plugins.pressreleases.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How well texts in the layouts of many organisations are read, field by field. The layouts are those of real releases
 * of food banks, unions, rights groups, universities, charities and wire services; the words are invented.
 */
class LayoutsTest {

    private static final List<Layout> LAYOUTS = Layout.all();

    @Test
    void thereAreThirtyAndSomeThatNobodyTunedFor() {
        assertThat(LAYOUTS).hasSizeGreaterThanOrEqualTo(30);
        assertThat(LAYOUTS).filteredOn(Layout::isHeldOut).hasSizeGreaterThanOrEqualTo(8);
    }

    @Test
    void nineteenOfTwentyFieldsAreRight() {
        assertThat(share(LAYOUTS))
                .describedAs("all of %s, what is wrong:%n%s", count(LAYOUTS), Layout.report(LAYOUTS))
                .isGreaterThanOrEqualTo(0.95);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ag-one-line-head",
                "apoyo-mutuo-carabanchel",
                "attorney-general",
                "australian-homelessness-ngo",
                "australian-media-release",
                "boletin-014-mexico",
                "brigada-ciudad-de-mexico",
                "brussels-network",
                "buenos-aires",
                "campus-byline-tags",
                "campus-union-wire",
                "canadian-wire-shelter",
                "carers-charity-desk",
                "city-hall",
                "civil-rights-two-desks",
                "clinic-affiliate",
                "coalition-two-statements",
                "correction-notice",
                "council-member",
                "council-statement-on-ruling",
                "county-health-alert",
                "custodians-advisory",
                "defense-fund-desk-and-person",
                "delhi-press-note",
                "disability-law-ruling",
                "doctors-emergency-yemen",
                "enforcement-pledge-statement",
                "farmworkers-mail",
                "food-bank-blank-lines",
                "gacetilla-rosario",
                "hospital-system-tabs",
                "hospital-trust",
                "immunity-law-vermont",
                "irish-charity",
                "irish-transport-union",
                "justice-office-public-affairs",
                "legal-aid-eviction-ruling",
                "lgbt-center-two-contacts",
                "library-association",
                "madrid-plataforma",
                "mailing-list-stars",
                "manila-statement",
                "mexican-bulletin",
                "mexican-dateline",
                "museum-exhibition",
                "museum-two-marks",
                "newsletter-food-coop",
                "note-above-release",
                "nurses-strike-vote",
                "nz-health-union",
                "open-letter-signatories",
                "organismes-montreal",
                "ottawa-bilingual",
                "outreach-project-blog",
                "pantry-two-partners",
                "planned-clinic-texas",
                "port-workers-newfoundland",
                "prnewswire-foundation",
                "public-defender-qa",
                "public-health-new-york",
                "puerto-rico",
                "quaker-uk",
                "reference-behind-the-day",
                "refugee-council-embargo",
                "response-statement",
                "rights-monitor-embargo",
                "rights-watch-parenthesis",
                "school-district-closures",
                "school-staff-issaquah",
                "scottish-charity-signed-quotes",
                "sex-worker-coalition",
                "sex-worker-union-uk-statement",
                "six-groups-sue",
                "south-african-clinic",
                "state-representative",
                "statement-on-budget-veto",
                "synod-letter",
                "teachers-two-on-a-line",
                "teachers-union-bulletin",
                "teamsters-local",
                "tenants-union-advisory",
                "tribal-council-statement",
                "two-cities",
                "two-clocks-embargo",
                "uk-congress-comment",
                "uk-government-style",
                "uk-mental-health-charity",
                "university-news-media-contact-end",
                "vecinas-two-languages",
                "what-they-are-saying",
                "what-when-where-who",
                "wire-city-feed",
                "wire-pr-com",
                "wire-three-part-place",
                "youth-giving-scotland"
            })
    void theseAreReadWithoutAMistake(String name) {
        var layout = LAYOUTS.stream().filter(known -> known.name().equals(name)).toList();
        assertThat(layout).hasSize(1);
        assertThat(layout.get(0).fields())
                .allSatisfy(field -> assertThat(field.found()).as(field.name()).isEqualTo(field.expected()));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void nothingIsDropped(Layout layout) {
        NothingIsDroppedTest.assertNothingDropped(layout.text(), layout.reading());
    }

    static Stream<Named<Layout>> layouts() {
        return LAYOUTS.stream().map(layout -> Named.of(layout.name(), layout));
    }

    private static double share(List<Layout> layouts) {
        var fields =
                layouts.stream().flatMap(layout -> layout.fields().stream()).toList();
        return (double) fields.stream().filter(Layout.Field::isRight).count() / fields.size();
    }

    private static String count(List<Layout> layouts) {
        var fields =
                layouts.stream().flatMap(layout -> layout.fields().stream()).toList();
        var right = fields.stream().filter(Layout.Field::isRight).count();
        return "%d of %d fields, held out %d of %d"
                .formatted(right, fields.size(), held(layouts, true), held(layouts, false));
    }

    private static long held(List<Layout> layouts, boolean right) {
        return layouts.stream()
                .filter(Layout::isHeldOut)
                .flatMap(layout -> layout.fields().stream())
                .filter(field -> !right || field.isRight())
                .count();
    }
}
