package org.chapterhouse.visitor;

import java.util.List;
import org.chapterhouse.form.Finding;

/**
 * What became of something that was sent.
 *
 * @param outcome how it ended: {@code thanks}, or another one the form names
 * @param findings why it was not taken, for whoever sent it; empty when it was
 */
public record Taken(String outcome, List<Finding> findings) {

    static final String THANKS = "thanks";

    public Taken {
        findings = List.copyOf(findings);
    }

    /** It was taken. */
    public static Taken done() {
        return new Taken(THANKS, List.of());
    }

    /** It was taken, and ended in another way than usual: {@code waiting}. */
    public static Taken done(String outcome) {
        return new Taken(outcome, List.of());
    }

    /** It was not, and nothing that was done about it stays: {@code Taken.refused(Finding.at("shift", "check.full"))}. */
    public static Taken refused(Finding... findings) {
        if (findings.length == 0) {
            throw new IllegalArgumentException("whoever is refused is told why");
        }
        return new Taken(THANKS, List.of(findings));
    }

    boolean isRefused() {
        return !findings.isEmpty();
    }
}
