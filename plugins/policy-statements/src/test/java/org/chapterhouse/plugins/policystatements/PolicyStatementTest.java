package org.chapterhouse.plugins.policystatements;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.chapterhouse.form.FieldMessages;
import org.chapterhouse.form.FieldViolations;
import org.chapterhouse.form.Finding;
import org.chapterhouse.testkit.SamplePage;
import org.chapterhouse.text.RichText;
import org.chapterhouse.text.Slug;
import org.chapterhouse.type.ContentType;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class PolicyStatementTest {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @SuppressWarnings("unchecked")
    private final ContentType<PolicyStatement> type = (ContentType<PolicyStatement>)
            new PolicyStatementsPlugin().contentTypes().get(0);

    private static PolicyStatement statement(Status status, String body, String supersededBy) {
        var day = body.isEmpty() ? null : LocalDate.of(2015, 8, 11);
        return new PolicyStatement(
                "POL 30/4062/2016", "Dignity", status, body, day, supersededBy, "", RichText.of("<p>We hold.</p>"));
    }

    private static List<String> gaps(PolicyStatement statement) {
        return FieldViolations.of(
                        statement,
                        VALIDATOR,
                        FieldMessages.of(PolicyStatement.class, "policy-statement", Locale.ENGLISH))
                .stream()
                .map(Finding::path)
                .toList();
    }

    @Test
    void aProposalNeedsNoBodyThatAdoptedIt() {
        assertThat(gaps(statement(Status.PROPOSED, "", ""))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "PROPOSED")
    void nothingWasAdoptedWithoutABodyAndADay(Status status) {
        assertThat(gaps(statement(status, "", "17"))).containsExactly("adoptingBody", "adoptedOn");
        assertThat(gaps(statement(status, "International Board", "17"))).isEmpty();
    }

    @Test
    void whatWasSupersededNamesItsSuccessor() {
        assertThat(gaps(statement(Status.SUPERSEDED, "International Board", "")))
                .containsExactly("supersededBy");
    }

    @Test
    void itsNumberIsItsAddress() {
        assertThat(type.path(statement(Status.PROPOSED, "", ""), Slug.of("anything")))
                .hasToString("Optional[/policy/pol-30-4062-2016]");
    }

    @Test
    void aProposalDoesNotShowWhatWasTypedAboutItsAdoption() {
        assertThat(type.date(statement(Status.PROPOSED, "International Board", "")))
                .isEmpty();
        assertThat(page(statement(Status.PROPOSED, "International Board", "")))
                .contains("This is a proposal.", "Proposed: not adopted")
                .doesNotContain("International Board", "2015");
    }

    @Test
    void whatIsInForceHasNoBanner() {
        assertThat(page(statement(Status.ADOPTED, "International Board", "17")))
                .contains("Adopted: our position today", "International Board", "August 11, 2015")
                .doesNotContain("notice", "/policy/17");
    }

    @Test
    void whatWasSupersededSaysSoAboveItsTitleAndLeadsToItsSuccessorOnce() {
        assertThat(page(statement(Status.SUPERSEDED, "International Board", "17 b")))
                .containsSubsequence("out of date", "<a href=\"/chapters/denver/policy/17-b\">", "<h1>Dignity</h1>")
                .containsOnlyOnce("<a ");
    }

    @Test
    void whatWasRescindedLeadsNowhere() {
        assertThat(page(statement(Status.RESCINDED, "International Board", "17")))
                .containsSubsequence("given up", "no longer the position of Harbor Light", "<h1>Dignity</h1>")
                .doesNotContain("<a ");
    }

    private String page(PolicyStatement statement) {
        var page = SamplePage.now("2026-05-26T14:05:00Z")
                .showing(type)
                .of("Harbor Light Denver", "denver")
                .at("/policy/12");
        return type.page().orElseThrow().draw(statement, page).markup();
    }
}
