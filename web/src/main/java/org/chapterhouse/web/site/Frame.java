package org.chapterhouse.web.site;

import java.util.List;
import org.chapterhouse.text.Languages;

/**
 * Everything on a public page that is not its middle: what the page says of itself, and the house around it.
 *
 * <p>The page is in the language of its content. The house speaks it too if it can; otherwise its words are in that of
 * the site, and marked.
 */
public record Frame(Sheet sheet, House house) {

    public String language() {
        return sheet.language().toLanguageTag();
    }

    /** Which way the page runs: {@code ltr} or {@code rtl}. */
    public String direction() {
        return Languages.direction(sheet.language());
    }

    /** What the house's own words have to say of their language, on this page. */
    public Tongue tongue() {
        return Tongue.of(Tongue.other(house.language(), sheet.language()));
    }

    /** The same, for readers who come by themselves but not for search engines. */
    Frame unlisted() {
        return new Frame(sheet.unlisted(), house);
    }

    /** The same, called otherwise by the browser. */
    Frame titled(String title) {
        return new Frame(sheet.titled(title), house);
    }

    /** The same, between others that go on with it. */
    Frame turning(Turns turns) {
        return new Frame(sheet.between(turns), house);
    }

    /** The same, with a sentence about it. */
    Frame describedAs(String sentence) {
        return new Frame(sheet.describedAs(sentence), house);
    }

    /** The same, with more stylesheets and scripts. */
    Frame with(List<String> files) {
        return new Frame(sheet.with(files), house);
    }

    /** The same, for what is not at its address yet. */
    Frame withoutViews() {
        return new Frame(sheet.seenAt(List.of()), house);
    }

    public boolean isHome() {
        return sheet.breadcrumb().isEmpty() && sheet.findable();
    }

    /** What the browser calls the page: its title, then whose it is. */
    public String windowTitle() {
        return sheet.title().equals(house.siteName()) ? house.siteName() : sheet.title() + " · " + house.siteName();
    }

    /** One of the house's own words. */
    public String word(String key, Object... values) {
        return FrameWords.in(house.language()).word(key, values);
    }
}
