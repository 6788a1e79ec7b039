package org.chapterhouse.plugins.pressreleases;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.validation.Validation;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.chapterhouse.form.FieldDefinition;
import org.chapterhouse.form.FieldMessages;
import org.chapterhouse.render.ListingPage;
import org.chapterhouse.render.PageContext;
import org.chapterhouse.testkit.SamplePage;
import org.chapterhouse.text.Slug;
import org.chapterhouse.type.Beginning;
import org.chapterhouse.type.ContentType;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PressReleasesPluginTest {

    @SuppressWarnings("unchecked")
    private final ContentType<PressRelease> type =
            (ContentType<PressRelease>) new PressReleasesPlugin().contentTypes().get(0);

    private final PressRelease sample = type.read(sampleJson());

    @Test
    void theSampleIsReadValidatedAndWrittenWithoutLoss() {
        assertThat(type.read(type.write(sample))).isEqualTo(sample);
        try (var validators = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            assertThat(validators.getValidator().validate(sample)).isEmpty();
        }
        assertThat(type.checks(sample)).isEmpty();
    }

    @Test
    void aReleaseLivesUnderItsYear() {
        assertThat(type.path(sample, Slug.of("Night shelter")))
                .hasValueSatisfying(path -> assertThat(path.value()).isEqualTo("/press/2015/night-shelter"));
    }

    @Test
    void thePageHasLineHeadlineContactTextAndEndInThisOrder() {
        var page = page(sample, false);
        assertThat(page)
                .containsSubsequence(
                        "FOR IMMEDIATE RELEASE</span>",
                        "· <time datetime=\"2015-08-11\">August 11, 2015</time>",
                        "<h1>Harbor Light Alliance opens night shelter in Denver</h1>",
                        "Forty beds",
                        "<a href=\"#media-contact\">Media contacts</a>",
                        "<p dir=\"auto\"><strong>DENVER, Aug. 11, 2015 —</strong> The Harbor Light Alliance opened",
                        "<blockquote class=\"quote\">",
                        "Dana Whitfield, communications director",
                        "About Harbor Light Alliance",
                        "###",
                        "<h2 id=\"media-contact\">Media contacts</h2>",
                        "<a href=\"tel:+18777762004;ext=2\">877-776-2004 x. 2</a>",
                        "<a href=\"mailto:dana@harborlight.example\">",
                        "1-800-555-CALL")
                .doesNotContain("href=\"tel:1");
    }

    @Test
    void aNewReleaseIsDatedTodayAndItsEmbargoGoesByTheClocksOfItsSite() {
        var today = LocalDate.of(2026, 11, 24);
        var release = type.blank(new Beginning(ZoneId.of("America/Denver"), today));
        assertThat(release.releasedOn()).isEqualTo(today);
        assertThat(release.embargoZone()).isEqualTo("America/Denver");
        assertThat(release.timing()).isEqualTo(Timing.IMMEDIATE);
    }

    @Test
    void theEndOfAnEmbargoIsNotCalledOptional() {
        assertThat(type.fields())
                .filteredOn(field -> field.name().startsWith("embargo"))
                .hasSize(2)
                .allMatch(FieldDefinition::required);
    }

    @Test
    void thePrintVersionBeginsWithTheContact() {
        var print = Objects.requireNonNull(type.views().get("print"))
                .draw(sample, context(false))
                .markup();
        assertThat(print).containsSubsequence("Media contacts", "FOR IMMEDIATE RELEASE", "<h1>", "###");
    }

    @Test
    void thePrintVersionOfTheBracketedStyleRunsItsLineIntoTheText() {
        var release = Releases.immediate(StyleProfile.BRACKETED, LocalDate.of(2016, 5, 26), "", "");
        var print = Objects.requireNonNull(type.views().get("print"))
                .draw(release, context(false))
                .markup();
        assertThat(print)
                .containsSubsequence(
                        "<h1><span>Print Version</span> – Night shelter opens</h1>",
                        "Media contact",
                        "Dana Whitfield",
                        "Director – Harbor Light | 303-555-0142 | dana@harborlight.example",
                        "<p dir=\"auto\"><strong>[5/26/2016 – For Immediate Release]</strong> It has forty beds.");
    }

    @Test
    void theTextViewSaysNothingOfAnEmbargo() {
        var release = Releases.embargoed(StyleProfile.AP, LocalDateTime.of(2018, 10, 7, 14, 0), "America/New_York");
        assertThat(Objects.requireNonNull(type.textViews().get("text"))
                        .write(release, SamplePage.now("2026-05-26T14:05:00Z")))
                .startsWith("FOR IMMEDIATE RELEASE\n")
                .endsWith("###\n")
                .doesNotContainIgnoringCase("embargo");
    }

    @Test
    void visitorsReadNothingOfAnEmbargoAndEditorsDo() {
        var release = Releases.embargoed(StyleProfile.AP, LocalDateTime.of(2018, 10, 7, 14, 0), "America/New_York");
        assertThat(page(release, false)).doesNotContainIgnoringCase("embargo");
        assertThat(page(release, true)).contains("EMBARGOED FOR RELEASE UNTIL Sunday, Oct. 7, 2018 at 2 p.m. EDT");
    }

    @Test
    void theBracketedLineIsNotFollowedByTheDateAgain() {
        var release = Releases.immediate(StyleProfile.BRACKETED, LocalDate.of(2016, 5, 26), "", "");
        assertThat(page(release, false))
                .contains("[5/26/2016 – For Immediate Release]")
                .doesNotContain("<time");
    }

    @Test
    void aContactWithoutANameShowsForWhomItIs() {
        var release = Releases.withContacts(new MediaContact("", "", "", "212-555-0149", "", "National media"));
        assertThat(page(release, false))
                .contains("Media contact: National media</a>", "<p class=\"contact-audience\">National media</p>")
                .doesNotContain("contact-name");
    }

    @Test
    void whatPeopleTypeIsNoMarkup() {
        var release = Releases.withContacts(
                new MediaContact("<script>x</script>", "", "", "<i>: \"><b>", "a@b.example\" onclick=\"x", "<u>"));
        assertThat(page(release, false))
                .contains("href=\"mailto:a@b.example&#34; onclick=&#34;x\"")
                .doesNotContain("<script", "<b>", "<i>", "<u>");
    }

    @Test
    void aReleaseInSpanishSpeaksSpanishThroughout() {
        var release = Releases.immediate(StyleProfile.AP, LocalDate.of(2026, 11, 24), "Tucson", "Arizona");
        var page = type.page()
                .orElseThrow()
                .draw(release, context(false, Locale.forLanguageTag("es-US")))
                .markup();
        assertThat(page)
                .contains(
                        "<span>PARA PUBLICACIÓN INMEDIATA</span>",
                        "24 de noviembre de 2026</time>",
                        "<strong>TUCSON, Arizona, 24 de noviembre de 2026 —</strong>",
                        "Contacto de prensa: Dana Whitfield")
                .doesNotContain("FOR IMMEDIATE", "Nov.", " lang=");
        assertThat(Objects.requireNonNull(type.textViews().get("text"))
                        .write(release, SamplePage.now("2026-05-26T14:05:00Z").in(Locale.forLanguageTag("es"))))
                .startsWith("PARA PUBLICACIÓN INMEDIATA\n\nCONTACTO DE PRENSA:\n");
    }

    @Test
    void inAnyOtherLanguageOurEnglishWordsSayThatTheyAreEnglish() {
        var release = Releases.immediate(StyleProfile.AP, LocalDate.of(2026, 11, 24), "القاهرة", "");
        var page = type.page()
                .orElseThrow()
                .draw(release, context(false, Locale.forLanguageTag("ar")))
                .markup();
        assertThat(page)
                .contains(
                        "<span lang=\"en\" dir=\"ltr\">FOR IMMEDIATE RELEASE</span>",
                        "<a href=\"#media-contact\" lang=\"en\" dir=\"ltr\">Media contact: Dana Whitfield</a>",
                        "<h2 id=\"media-contact\" lang=\"en\" dir=\"ltr\">Media contact</h2>",
                        "نوفمبر")
                .doesNotContain("Nov.");
    }

    @Test
    void theArchiveListsDateTitleAndOneSentence() {
        var entry = new ListingPage.Entry(
                "/press/2015/night-shelter",
                "Press release",
                "Denver",
                sample.headline(),
                sample.summary(),
                LocalDate.of(2015, 8, 11),
                Optional.empty(),
                sample);
        assertThat(archive(new ListingPage("Press releases", List.of(entry))))
                .containsSubsequence(
                        "<h1>Press releases</h1>",
                        "August 11, 2015",
                        "Denver",
                        "<a href=\"/press/2015/night-shelter\">",
                        "Forty beds");
        assertThat(archive(new ListingPage("Press releases", List.of())))
                .contains("No press release has been published yet.")
                .doesNotContain("<nav", "<ol");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyFieldGroupAndChoiceIsWorded(String language) {
        assertThat(FieldMessages.of(PressRelease.class, "press-release", Locale.forLanguageTag(language))
                        .missingKeys())
                .isEmpty();
    }

    @Test
    void everyReleaseOfTheDemoIsInOrder() {
        try (var validators = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            for (var entry : json("/demo/press-releases.json").readArray().getValuesAs(JsonObject.class)) {
                var release = type.read(entry.getJsonObject("content"));
                assertThat(validators.getValidator().validate(release)).isEmpty();
                assertThat(type.checks(release)).isEmpty();
            }
        }
    }

    private String page(PressRelease release, boolean preview) {
        return type.page().orElseThrow().draw(release, context(preview)).markup();
    }

    private String archive(ListingPage listing) {
        return type.listing()
                .orElseThrow()
                .template()
                .draw(listing, context(false))
                .markup();
    }

    private PageContext context(boolean preview) {
        return context(preview, Locale.US);
    }

    private PageContext context(boolean preview, Locale language) {
        var page = SamplePage.now("2015-08-11T12:00:00Z").showing(type).in(language);
        return preview ? page.asPreview() : page;
    }

    private static JsonObject sampleJson() {
        try (var reader = json("/press-release.json")) {
            return reader.readObject();
        }
    }

    private static JsonReader json(String resource) {
        return Json.createReader(Objects.requireNonNull(PressReleasesPluginTest.class.getResourceAsStream(resource)));
    }
}
