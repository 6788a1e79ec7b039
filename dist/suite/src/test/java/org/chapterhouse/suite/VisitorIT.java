package org.chapterhouse.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The visitor of the browser tests notices what it says it notices. */
final class VisitorIT {

    private final OpenHouse house = OpenHouse.open();

    @Test
    void aQuestionNobodyExpectedFailsTheTest() {
        var visitor = house.visitor(Visitor.WIDE);
        assertThat(isAsked(visitor, "Really?")).isFalse();
        assertThatThrownBy(visitor::close).hasMessage("nobody expected this confirm: Really?");
    }

    @Test
    void anExpectedQuestionIsAnsweredWithYesOnce() {
        var visitor = house.visitor(Visitor.WIDE).agreesTo("Withdraw");
        assertThat(isAsked(visitor, "Withdraw this page?")).isTrue();
        assertThat(isAsked(visitor, "Withdraw this page?")).isFalse();
        assertThatThrownBy(visitor::close).hasMessage("nobody expected this confirm: Withdraw this page?");
    }

    @Test
    void aQuestionThatNeverCameFailsTheTest() {
        var visitor = house.visitor(Visitor.WIDE).agreesTo("Withdraw");
        visitor.opens("/");
        assertThatThrownBy(visitor::close).hasMessage("never asked: Withdraw");
    }

    private static boolean isAsked(Visitor visitor, String question) {
        return visitor.opens("/").page().evaluate("confirm('" + question + "')").equals(true);
    }
}
