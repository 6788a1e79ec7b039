package org.chapterhouse.plugins.pressreleases.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chapterhouse.plugins.pressreleases.intake.Fixture.contacts;
import static org.chapterhouse.plugins.pressreleases.intake.Fixture.paragraphs;
import static org.chapterhouse.plugins.pressreleases.intake.Fixture.read;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.chapterhouse.plugins.pressreleases.EndMark;
import org.chapterhouse.plugins.pressreleases.ReleaseLine;
import org.chapterhouse.plugins.pressreleases.StyleProfile;
import org.chapterhouse.plugins.pressreleases.Timing;
import org.chapterhouse.text.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseTextTest {

    @Test
    void theReleaseOf2016() {
        var reading = read("press-release-2016");
        var release = reading.release();
        assertThat(release.headline()).isEqualTo("Statement in Support of Amnesty International Sex Work Policy");
        assertThat(release.subhead()).isEmpty();
        assertThat(release.timing()).isEqualTo(Timing.IMMEDIATE);
        assertThat(release.releasedOn()).isEqualTo(LocalDate.of(2016, 5, 26));
        assertThat(release.style()).isEqualTo(StyleProfile.BRACKETED);
        assertThat(ReleaseLine.forReaders(release).text()).isEqualTo("[5/26/2016 – For Immediate Release]");
        assertThat(contacts(reading))
                .containsExactly("Katherine Koster / Communications Director / SWOP-USA / 877-776-2004 x. 2 / ");
        assertThat(new PhoneNumber(release.contacts().get(0).phones().get(0).number()).href("US"))
                .contains("tel:+18777762004;ext=2");
        assertThat(paragraphs(reading)).hasSize(7);
        assertThat(paragraphs(reading).get(0)).startsWith("Sex Workers Outreach Project [SWOP-USA] applauds");
        assertThat(paragraphs(reading).get(6)).endsWith("Our lives and livelihoods depend on it.");
        assertThat(release.boilerplateTitle()).isEmpty();
        assertThat(release.boilerplate().plainText())
                .startsWith("Sex Workers Outreach Project-USA is a 501c3 charity")
                .endsWith("For more information, visit");
        assertThat(release.endMark()).isEqualTo(EndMark.NONE);
        assertThat(reading.notPlaced()).isEqualTo("Print Version –");
        assertThat(Notes.of(reading.notes())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Alternate", "Backup", "Secondary contact", "Alternative contact"})
    void whoeverStandsInIsNamedByTheirName(String label) {
        var reading = Fixture.reading("""
                Council ends raids

                Press Contact: Ana Ruiz | (415) 555-0199 | ana@rights.example
                %s: Bo Li, bo@rights.example, +44 20 7946 0018

                The council voted on Tuesday to end raids, after three years of testimony.
                """.formatted(label));
        assertThat(contacts(reading))
                .containsExactly(
                        "Ana Ruiz /  /  / (415) 555-0199 / ana@rights.example",
                        "Bo Li /  /  / +44 20 7946 0018 / bo@rights.example");
    }

    @Test
    void apStyleWrappedByAMailProgramWithTheContactFirst() {
        var reading = read("ap-contact-first");
        var release = reading.release();
        assertThat(release.headline())
                .isEqualTo("HARBOR LIGHT ALLIANCE OPENS NIGHT SHELTER FOR STREET-BASED WORKERS IN DENVER");
        assertThat(release.subhead()).isEqualTo("Forty beds, no questions asked, open every night of the year");
        assertThat(ReleaseLine.forReaders(release))
                .isEqualTo(new ReleaseLine("FOR IMMEDIATE RELEASE", "DENVER, Aug. 11, 2015 —"));
        assertThat(contacts(reading))
                .containsExactly(
                        "Dana Whitfield / Communications Director /  / (303) 555-0142 / dana@harborlight.example");
        assertThat(paragraphs(reading)).hasSize(3);
        assertThat(paragraphs(reading).get(0)).doesNotContain("\n").startsWith("The Harbor Light Alliance opened");
        assertThat(release.boilerplateTitle()).isEqualTo("About Harbor Light Alliance");
        assertThat(release.boilerplate().plainText()).endsWith("It was founded in 1994.");
        assertThat(release.endMark()).isEqualTo(EndMark.HASHES);
        assertThat(reading.notPlaced()).isEmpty();
    }

    @Test
    void apStyleWithTwoContactsBelowTheEndMark() {
        var reading = read("ap-contact-last");
        var release = reading.release();
        assertThat(release.headline()).isEqualTo("Lantern Street Collective sues city over sidewalk ordinance");
        assertThat(release.subhead()).isEqualTo("Suit says the rule punishes people for where they stand");
        assertThat(ReleaseLine.forReaders(release).dateline()).isEqualTo("BOULDER, Colo., March 3, 2021 —");
        assertThat(contacts(reading))
                .containsExactly(
                        "Rosa Imani / Lead Organizer /  / 720.555.0188 ext. 14 / rosa@lanternstreet.example",
                        "Theo Marsh, Esq. / Counsel /  / cell +1 720 555 0190 / ");
        assertThat(release.boilerplateTitle()).isEqualTo("ABOUT LANTERN STREET COLLECTIVE");
        assertThat(release.endMark()).isEqualTo(EndMark.THIRTY);
        assertThat(paragraphs(reading)).hasSize(3);
        assertThat(reading.notPlaced()).isEmpty();
    }

    @Test
    void anEmbargoWithWeekdayTimeAndZone() {
        var reading = read("embargo-edt");
        var release = reading.release();
        assertThat(release.timing()).isEqualTo(Timing.EMBARGOED);
        assertThat(release.embargoedUntil()).isEqualTo(LocalDateTime.of(2018, 10, 7, 14, 0));
        assertThat(release.embargoZone()).isEqualTo("America/New_York");
        assertThat(release.city()).isEqualTo("NEW YORK");
        assertThat(contacts(reading))
                .containsExactly("Priya Nandakumar /  /  / 212-555-0117 x305 / press@quietrivers.example");
        assertThat(release.boilerplate().plainText()).startsWith("The Quiet Rivers Institute is a nonprofit");
        assertThat(reading.notPlaced()).isEmpty();
        assertThat(Notes.of(reading.notes())).isEmpty();
    }

    @Test
    void aBritishEmbargoWithNotesToEditors() {
        var reading = read("embargo-gmt");
        var release = reading.release();
        assertThat(release.embargoedUntil()).isEqualTo(LocalDateTime.of(2016, 5, 26, 0, 1));
        assertThat(release.embargoZone()).isEqualTo("GMT");
        assertThat(release.releasedOn()).isEqualTo(LocalDate.of(2016, 5, 26));
        assertThat(release.headline())
                .isEqualTo("Open Door International publishes policy on the rights of migrant carers");
        assertThat(release.body().html()).contains("<h2>Notes to editors</h2><ol><li>");
        assertThat(contacts(reading))
                .containsExactly("Maud Okafor /  /  / +44 (0)20 7946 0958 / maud@opendoor.example");
        assertThat(reading.notPlaced()).isEqualTo("(TBC)");
    }

    @Test
    void anEmbargoThatMayMeanNoonOrMidnightIsQuestioned() {
        var reading = read("embargo-noon-or-midnight");
        assertThat(reading.release().embargoedUntil()).isEqualTo(LocalDateTime.of(2020, 1, 15, 12, 1));
        assertThat(Notes.of(reading.notes())).singleElement().asString().contains("noon or midnight");
        assertThat(contacts(reading)).containsExactly(" /  /  /  / press@glasshouse.example");
    }

    @Test
    void aReleaseOnHold() {
        var reading = read("hold");
        assertThat(reading.release().timing()).isEqualTo(Timing.HOLD);
        assertThat(reading.release().headline()).isEqualTo("Elm Park Tenants name new board");
        assertThat(contacts(reading)).containsExactly("Ines Calder /  /  /  / ines@elmpark.example");
        assertThat(reading.release().releasedOn()).isNull();
        assertThat(Notes.of(reading.notes())).containsExactly("No day was found. Set the day of the release.");
    }

    @Test
    void aReleaseWithoutAContactSaysSo() {
        var reading = read("no-contact");
        assertThat(reading.release().contacts()).isEmpty();
        assertThat(reading.release().city()).isEqualTo("CHICAGO");
        assertThat(reading.release().releasedOn()).isEqualTo(LocalDate.of(2019, 5, 4));
        assertThat(Notes.of(reading.notes())).singleElement().asString().contains("No media contact");
    }

    @Test
    void contactsInAColumnBesideTheReleaseLine() {
        var reading = read("several-contacts");
        assertThat(contacts(reading))
                .containsExactly(
                        "Lou Tran /  /  / 415-555-0123 / lou@bayside.example",
                        "Mei Castellanos /  /  / (415) 555-0199 / mei@bayside.example");
        assertThat(reading.release().headline()).isEqualTo("Bayside Mutual Aid delivers its 10,000th grocery box");
        assertThat(reading.notPlaced()).isEmpty();
    }

    @Test
    void listsAndHeadingsInsideTheTextAndTwoBoilerplates() {
        var reading = read("lists-and-subheads");
        var release = reading.release();
        assertThat(release.body().html())
                .contains("<h2>What the coalition asks for</h2><ol><li><p>Clear old records")
                .contains("<h2>What it offers in return</h2><ul><li><p>Trained interpreters")
                .endsWith("from noon to one.</p>");
        assertThat(release.boilerplateTitle()).isEqualTo("About the Northern Lights Coalition");
        assertThat(release.boilerplate().html()).contains("<h2>About the Night Desk</h2>");
        assertThat(ReleaseLine.forReaders(release).dateline()).isEqualTo("ST. PAUL, Minn., Jan. 19, 2022 —");
        assertThat(release.endMark()).isEqualTo(EndMark.THIRTY);
        assertThat(reading.notPlaced()).isEmpty();
    }

    @Test
    void windowsLineEndsTabsAndOldEncoding() {
        var reading = read("windows-1252");
        assertThat(contacts(reading))
                .containsExactly("Jo Hartmann / Press Secretary /  / (612) 555-0101 / jo@millrace.example");
        assertThat(paragraphs(reading).get(0)).contains("“We were never really ill,” said Jo Hartmann.");
        assertThat(paragraphs(reading).get(1)).isEqualTo("The company’s owners did not comment.");
        assertThat(reading.notPlaced()).isEmpty();
    }

    @Test
    void macLineEndsAndNoBlankLines() {
        var reading = read("mac-line-ends");
        assertThat(reading.release().headline()).isEqualTo("Saltmarsh Wardens count more nests than ever");
        assertThat(paragraphs(reading)).hasSize(3);
        assertThat(contacts(reading)).containsExactly("Abel Frost /  /  / 207-555-0166 / abel@saltmarsh.example");
        assertThat(reading.notPlaced()).isEmpty();
    }

    @Test
    void aLetterheadAWrongWeekdayAndAVanityNumber() {
        var reading = read("letterhead-wrong-weekday");
        assertThat(reading.release().headline()).isEqualTo("Women's Night Line marks forty years of answering");
        assertThat(contacts(reading)).containsExactly("Harriet Cole / Chair / Women's Night Line / 1-800-555-CALL / ");
        assertThat(reading.notPlaced())
                .isEqualTo("Women's Night Line\nTuesday, May 26, 2016\nWeb: www.nightline.example\n@nightline");
        assertThat(Notes.of(reading.notes()).get(0))
                .isEqualTo("May 26, 2016 is a Thursday, but the text says Tuesday. Check which of the two was meant.");
        assertThat(reading.release().boilerplate().plainText()).startsWith("Women's Night Line is a charity");
    }

    @Test
    void aBracketWithAPlaceAContinuationMarkAndTextBelowTheEnd() {
        var reading = read("more-and-after-the-end");
        assertThat(reading.release().style()).isEqualTo(StyleProfile.BRACKETED);
        assertThat(reading.release().city()).isEqualTo("Denver");
        assertThat(paragraphs(reading)).hasSize(3);
        assertThat(reading.notPlaced()).isEqualTo("–more–\nPhotos of the arrival are available on request.");
        assertThat(Notes.of(reading.notes())).singleElement().asString().contains("below the end mark");
    }

    @Test
    void aTextWithoutAReleaseLineButWithAPressContact() {
        var reading = read("no-release-line");
        assertThat(reading.release().headline()).isEqualTo("Judge says town may not tow homes");
        assertThat(paragraphs(reading)).hasSize(2);
        assertThat(contacts(reading))
                .containsExactly("Cartwheel Legal Clinic press office /  /  /  / press@cartwheel.example");
    }

    @Test
    void aHeadlineAboutAnEmbargoIsNotAnEmbargo() {
        var reading = read("misleading-words");
        assertThat(reading.release().timing()).isEqualTo(Timing.IMMEDIATE);
        assertThat(reading.release().headline()).startsWith("Embargo on coal shipments");
        assertThat(reading.release().subhead()).startsWith("Hold until further notice");
        assertThat(contacts(reading))
                .containsExactly("Walt Pietrowski / President / Local 41, Great Lakes Dockers' Union"
                        + " / Office 419-555-0120; Cell 419-555-0121 / walt@dockers.example");
        assertThat(reading.notPlaced()).isEmpty();
    }

    @Test
    void aQuotedMailWithASignature() {
        var reading = read("quoted-mail");
        assertThat(reading.release().headline()).isEqualTo("Cedar Row Outreach statement on the court's ruling");
        assertThat(reading.release().releasedOn()).isEqualTo(LocalDate.of(2019, 6, 3));
        assertThat(contacts(reading))
                .containsExactly(
                        "Alex Roe (they/them) / Vice President, Communications /  / 505.555.0100 / alex@cedarrow.example");
        assertThat(paragraphs(reading)).hasSize(2);
        assertThat(reading.release().boilerplate().plainText()).startsWith("Cedar Row Outreach is a volunteer-run");
        assertThat(reading.notPlaced()).isEqualTo("(text preferred)\n--\nCedar Row Outreach\nPO Box 100, Santa Fe");
    }

    @Test
    void aSpanishRelease() {
        var reading = read("spanish");
        assertThat(reading.release().timing()).isEqualTo(Timing.IMMEDIATE);
        assertThat(reading.release().releasedOn()).isEqualTo(LocalDate.of(2015, 8, 11));
        assertThat(contacts(reading))
                .containsExactly(
                        "Lucía Benavides / Coordinadora / Red Puentes / 505-555-0133 / lucia@redpuentes.example");
        assertThat(reading.release().boilerplateTitle()).isEqualTo("Acerca de la Red Puentes");
        assertThat(reading.notPlaced()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ap-contact-first", "spanish", "lists-and-subheads"})
    void lineEndsAndEncodingsMakeNoDifference(String name) {
        var text = Fixture.text(name);
        var expected = read(name).release();
        assertThat(Fixture.reading(text.replace("\n", "\r\n")).release()).isEqualTo(expected);
        assertThat(Fixture.reading(text.replace("\n", "\r")).release()).isEqualTo(expected);
        assertThat(Fixture.reading(text.replace("\n\n", "\n\f\n")).release()).isEqualTo(expected);
        assertThat(Fixture.intake().read(("\uFEFF" + text).getBytes(UTF_8)).content())
                .isEqualTo(expected);
        assertThat(Fixture.intake().read(("\uFEFF" + text).getBytes(UTF_16LE)).content())
                .isEqualTo(expected);
        assertThat(Fixture.intake().read(("\uFEFF" + text).getBytes(UTF_16BE)).content())
                .isEqualTo(expected);
    }
}
