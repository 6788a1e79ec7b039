package org.chapterhouse.person;

import java.util.Locale;
import java.util.function.Function;
import org.chapterhouse.form.FieldMessages;
import org.chapterhouse.problem.HouseOnly;

/**
 * What a plugin that is here today holds of people.
 *
 * @param plugin its id
 * @param name how it is called, in a language
 */
@HouseOnly
public record KnownData<T extends Record>(String plugin, Function<Locale, String> name, PersonalData<T> data) {

    public String id() {
        return plugin + "." + data.word();
    }

    public FieldMessages words(Locale language) {
        return FieldMessages.of(data.recordType(), "personal." + data.word(), language);
    }
}
