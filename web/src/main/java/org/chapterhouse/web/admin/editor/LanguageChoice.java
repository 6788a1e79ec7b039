package org.chapterhouse.web.admin.editor;

import jakarta.faces.model.SelectItem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chapterhouse.site.Site;
import org.chapterhouse.text.Languages;
import org.chapterhouse.workflow.Manuscript;

/** The languages an editor can choose for a text. */
final class LanguageChoice {

    private LanguageChoice() {}

    /** @param chosen the tag that stands in the form: it is always among them, so that no postback is refused for it */
    static List<SelectItem> of(Manuscript manuscript, String chosen) {
        return Languages.offered(manuscript.site().locale(), manuscript.language(), manuscript.language(chosen))
                .stream()
                .map(language -> new SelectItem(language.toLanguageTag(), name(language, manuscript)))
                .toList();
    }

    /** What a text says it is written in, where that is not what its site is written in. */
    static Optional<Locale> other(String tag, Site site) {
        return Languages.of(tag)
                .filter(language -> !language.getLanguage().equals(site.locale().getLanguage()));
    }

    /** The one that nobody has to choose says so. */
    private static String name(Locale language, Manuscript manuscript) {
        return Languages.name(language) + (language.equals(manuscript.site().locale()) ? ", this site’s language" : "");
    }
}
