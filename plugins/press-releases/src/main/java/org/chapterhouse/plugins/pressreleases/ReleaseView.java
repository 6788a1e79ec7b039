package org.chapterhouse.plugins.pressreleases;

import java.util.List;
import org.chapterhouse.form.FieldMessages;
import org.chapterhouse.render.PageContext;
import org.chapterhouse.text.RichText;

/**
 * A release as one page shows it: the parts in the wording for whoever is looking.
 *
 * <p>Visitors never see a word of an embargo, as for them the page begins to exist when it ends; an editor's preview
 * shows it as the press gets it.
 *
 * @param words its own, and in which language they are; the release line is in the same
 */
public record ReleaseView(PressRelease release, ReleaseLine line, FieldMessages words) {

    public static ReleaseView of(PressRelease release, PageContext page) {
        var line = page.preview()
                ? ReleaseLine.forPress(release, page.language())
                : ReleaseLine.forReaders(release, page.language());
        return new ReleaseView(release, line, page.words(PressRelease.class));
    }

    /** The text with place and day run into its first paragraph, as a newspaper sets it. */
    public RichText body() {
        return line.runsIn() ? line.runInto(release.body()) : release.body();
    }

    /** Whether the print version has the headline on top and the release line in the text. */
    public boolean runsLineIn() {
        return release.style() == StyleProfile.BRACKETED;
    }

    /** The text as the print version has it. */
    public RichText printedBody() {
        return runsLineIn() ? line.runLineInto(release.body()) : body();
    }

    /** The contacts a journalist can get through to. */
    public List<MediaContact> contacts() {
        return release.contacts().stream().filter(MediaContact::reachable).toList();
    }

    /** The quotes that do not stand in the text already. */
    public List<Quote> quotes() {
        var text = OneLine.of(release.body().plainText());
        return release.quotes().stream().filter(quote -> !quote.isIn(text)).toList();
    }

    public String contactHeading() {
        return words.page(contacts().size() == 1 ? "contact" : "contacts");
    }

    /** The heading of the standing text where it has one of its own. */
    public boolean namesItsBoilerplate() {
        return !release.boilerplateTitle().isEmpty();
    }

    /** Whom to call, on one line that leads there: {@code Media contact: Dana Whitfield}. */
    public String contactLine() {
        return contacts().size() == 1
                ? contactHeading() + ": " + contacts().get(0).goesBy()
                : contactHeading();
    }

    public String boilerplateHeading() {
        return release.boilerplateTitle().isEmpty() ? words.page("about") : release.boilerplateTitle();
    }
}
