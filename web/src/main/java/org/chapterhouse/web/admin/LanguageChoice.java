package org.chapterhouse.web.admin;

import jakarta.faces.model.SelectItem;
import java.util.List;
import java.util.Locale;
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

    /** The one that nobody has to choose says so. */
    private static String name(Locale language, Manuscript manuscript) {
        return Languages.name(language) + (language.equals(manuscript.site().locale()) ? ", this site’s language" : "");
    }
}
