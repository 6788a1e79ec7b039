package org.chapterhouse.form;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;

/** What core itself says about a field, in one language. */
record CoreMessages(MessageFile file, Locale locale) {

    static CoreMessages of(Locale locale) {
        return new CoreMessages(MessageFile.of(CoreMessages.class, "field", locale), locale);
    }

    Optional<String> find(String key, Object... arguments) {
        return file.find(key).map(pattern -> new MessageFormat(pattern, locale).format(arguments));
    }

    String text(String key, Object... arguments) {
        return find(key, arguments).orElse(key);
    }
}
