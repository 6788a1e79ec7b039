package org.chapterhouse.web.admin.editor;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chapterhouse.form.Finding;
import org.chapterhouse.web.Speech;
import org.jspecify.annotations.Nullable;

/**
 * What came of an act in the editor.
 *
 * @param done the word for what was done, for the page that follows; empty when this page stays
 * @param errors what stands in the way, by the path of its field
 * @param refusal why nothing was done, when that lies in no field
 * @param question what is asked before readers see the text; null when nothing is
 * @param withdrawing whether is asked before readers no longer see it
 * @param kept whether all that stands in the form at this moment is kept
 * @param saved what is said of the last save beside the buttons
 */
public record Outcome(
        String done,
        Map<String, String> errors,
        String refusal,
        @Nullable PublishQuestion question,
        boolean withdrawing,
        boolean kept,
        String saved)
        implements Serializable {

    /** Nothing has been done yet. */
    static Outcome none(String saved) {
        return new Outcome("", new LinkedHashMap<>(), "", null, false, false, saved);
    }

    static Outcome done(String word) {
        return new Outcome(word, new LinkedHashMap<>(), "", null, false, false, "");
    }

    /** @param saved what is said of the last save, if there was one before this came in the way */
    static Outcome inTheWay(List<Finding> findings, String saved) {
        var errors = new LinkedHashMap<String, String>();
        findings.forEach(
                finding -> errors.putIfAbsent(finding.path(), finding.message().in(Speech.ofScreens())));
        return new Outcome("", errors, "", null, false, false, saved);
    }

    static Outcome refused(String refusal) {
        return new Outcome("", new LinkedHashMap<>(), refusal, null, false, false, "");
    }

    static Outcome asked(PublishQuestion question) {
        return new Outcome("", new LinkedHashMap<>(), "", question, false, false, "");
    }

    boolean isDone() {
        return !done.isEmpty();
    }

    /** The same, and nothing is asked any more. */
    Outcome withoutQuestion() {
        return new Outcome(done, errors, refusal, null, false, kept, saved);
    }

    /** The same, and whether to withdraw is asked. */
    Outcome askingToWithdraw() {
        return new Outcome(done, errors, refusal, null, true, kept, saved);
    }

    Outcome andKept() {
        return new Outcome(done, errors, refusal, question, withdrawing, true, saved);
    }

    Outcome andNotKept(String why) {
        return new Outcome(done, errors, why, question, withdrawing, false, saved);
    }
}
