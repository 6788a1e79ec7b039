package org.chapterhouse.plugin;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.chapterhouse.form.FieldMessages;
import org.chapterhouse.person.PersonalData;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.plugin.Admission.Unfit;

/** Whether what a plugin holds of people can be found and forgotten. */
final class DataClaims {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private DataClaims() {}

    static void check(List<PersonalData<?>> data) {
        var words = new HashSet<String>();
        for (var one : data) {
            if (!WORD.matcher(one.word()).matches() || !words.add(one.word())) {
                throw new Unfit("left-out.personal", one.word());
            }
            if (!one.isWhole()) {
                throw new Unfit("left-out.personal-half", one.word());
            }
        }
    }

    static void tryOut(PersonalData<?> data) {
        RecordJson.requireWritable(data.recordType());
        FieldMessages.of(data.recordType(), "personal." + data.word(), Locale.ENGLISH)
                .title();
    }
}
