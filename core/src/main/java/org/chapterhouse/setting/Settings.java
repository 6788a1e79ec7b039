package org.chapterhouse.setting;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chapterhouse.form.Finding;
import org.chapterhouse.platform.RecordJson;

/**
 * What an organisation decides about a plugin, as a record: its components are the fields of a form, their constraints what is
 * refused.
 *
 * <pre>{@code
 * Settings.of("prices", Prices.class).perSite().blank(Prices::usual)
 * }</pre>
 *
 * <p>A component of type {@link org.chapterhouse.text.Secret} is typed once and never shown. Its words stand beside the record:
 * {@code settings.prices.title}, {@code settings.prices.currency.label}.
 *
 * @param <T> the record
 */
public final class Settings<T extends Record> {

    private final String word;
    private final Class<T> recordType;
    private final boolean isPerSite;
    private final Supplier<T> blank;
    private final Function<T, List<Finding>> checks;

    private Settings(
            String word, Class<T> recordType, boolean isPerSite, Supplier<T> blank, Function<T, List<Finding>> checks) {
        this.word = word;
        this.recordType = recordType;
        this.isPerSite = isPerSite;
        this.blank = blank;
        this.checks = checks;
    }

    /**
     * Settings for the whole suite.
     *
     * @param word by which they are found among those of the plugin: lower-case, joined by hyphens
     */
    public static <T extends Record> Settings<T> of(String word, Class<T> recordType) {
        return new Settings<>(
                word,
                recordType,
                false,
                () -> RecordJson.read(JsonValue.EMPTY_JSON_OBJECT, recordType),
                settings -> List.of());
    }

    /** The same, decided on every site for itself. */
    public Settings<T> perSite() {
        return new Settings<>(word, recordType, true, blank, checks);
    }

    /** What holds until somebody decides; a component that a later version of the plugin adds begins with it, too. */
    public Settings<T> blank(Supplier<T> usual) {
        return new Settings<>(word, recordType, isPerSite, usual, checks);
    }

    /** What stands against saving besides the constraints: a key without its address, a secret that is needed. */
    public Settings<T> checks(Function<T, List<Finding>> more) {
        return new Settings<>(word, recordType, isPerSite, blank, more);
    }

    public String word() {
        return word;
    }

    public Class<T> recordType() {
        return recordType;
    }

    public boolean isPerSite() {
        return isPerSite;
    }

    /** What holds while nobody has decided anything. */
    public T blank() {
        return blank.get();
    }

    List<Finding> findings(T settings) {
        return checks.apply(settings);
    }
}
