package org.chapterhouse.web.admin;

import jakarta.faces.model.SelectItem;
import java.util.List;
import org.chapterhouse.content.Languages;

/** The languages an editor can choose for a text. */
final class LanguageChoice {

    private LanguageChoice() {}

    /** @param chosen the tag that stands in the form: it is always among them, so that no postback is refused for it */
    static List<SelectItem> of(Editing.Subject subject, String chosen) {
        return Languages.offered(subject.site().locale(), subject.language(), subject.language(chosen)).stream()
                .map(language -> new SelectItem(language.toLanguageTag(), Languages.name(language)))
                .toList();
    }
}
