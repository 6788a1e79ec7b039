package org.chapterhouse.web.admin;

import jakarta.faces.model.SelectItem;
import java.util.List;
import java.util.Locale;
import org.chapterhouse.text.Languages;

/** The languages an editor can choose for a text. */
final class LanguageChoice {

    private LanguageChoice() {}

    /** @param chosen the tag that stands in the form: it is always among them, so that no postback is refused for it */
    static List<SelectItem> of(Subject subject, String chosen) {
        return Languages.offered(subject.site().locale(), subject.language(), subject.language(chosen)).stream()
                .map(language -> new SelectItem(language.toLanguageTag(), name(language, subject)))
                .toList();
    }

    /** The one that nobody has to choose says so. */
    private static String name(Locale language, Subject subject) {
        return Languages.name(language) + (language.equals(subject.site().locale()) ? ", this site’s language" : "");
    }
}
