package org.chapterhouse.suite;

import com.microsoft.playwright.Dialog;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a browser asks over the page: alert, confirm, "Leave site?". A person sees every one of them, so a test that agrees
 * to all alike passes where the person is stopped. Here the expected ones are named; any other one is a complaint, and so
 * is an expected one that never came.
 */
final class Questions {

    /** "Leave site? Changes may not be saved": the browser's own words, which it does not tell. */
    static final String LEAVE = "beforeunload";

    private final List<String> expected = new ArrayList<>();
    private final List<String> allowed = new ArrayList<>();
    private final List<String> surprising = new ArrayList<>();

    /** The next question that contains these words is answered with yes; {@link #LEAVE} names the browser's own. */
    void expect(String words) {
        expected.add(words);
    }

    /** Such a question may come, once, and need not. */
    void allow(String words) {
        allowed.add(words);
    }

    /** Leaving is allowed even where it was not expected: the page asked for was asked for. */
    void isAsked(Dialog dialog) {
        var words = dialog.type().equals(LEAVE) ? LEAVE : dialog.message();
        var list = expected.stream().anyMatch(words::contains) ? expected : allowed;
        var known = list.stream().filter(words::contains).findFirst();
        known.ifPresentOrElse(
                list::remove, () -> surprising.add("nobody expected this " + dialog.type() + ": " + words));
        if (known.isPresent() || dialog.type().equals(LEAVE)) {
            dialog.accept();
        } else {
            dialog.dismiss();
        }
    }

    List<String> complaints() {
        return Stream.concat(surprising.stream(), expected.stream().map(words -> "never asked: " + words))
                .toList();
    }
}
