package org.chapterhouse.setting;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chapterhouse.form.Finding;
import org.chapterhouse.platform.Handler;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.problem.HouseOnly;

/**
 * What an organisation decides about a plugin, as a record: its components are the fields of a form, their constraints what is
 * refused.
 *
 * <pre>{@code
 * Settings.of("prices", Prices.class).perSite().blank(Prices::usual)
 * }</pre>
 *
 * <p>A component of type {@link org.chapterhouse.text.Secret} is typed once and never shown. Its words stand beside the record:
 * {@code settings.prices.title}, {@code settings.prices.currency.label}; {@code settings.prices.try-out.label} on the button by which
 * they are {@linkplain #triedOutBy tried out}.
 *
 * @param <T> the record
 */
public final class Settings<T extends Record> {

    private final String word;
    private final Class<T> recordType;
    private final boolean isPerSite;
    private final Supplier<T> blank;
    private final Function<T, List<Finding>> checks;
    private final Optional<Handler<Trial<T>, Tried>> tryOut;

    private Settings(
            String word,
            Class<T> recordType,
            boolean isPerSite,
            Supplier<T> blank,
            Function<T, List<Finding>> checks,
            Optional<Handler<Trial<T>, Tried>> tryOut) {
        this.word = word;
        this.recordType = recordType;
        this.isPerSite = isPerSite;
        this.blank = blank;
        this.checks = checks;
        this.tryOut = tryOut;
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
                settings -> List.of(),
                Optional.empty());
    }

    /** The same, decided on every site for itself. */
    public Settings<T> perSite() {
        return new Settings<>(word, recordType, true, blank, checks, tryOut);
    }

    /** What holds until somebody decides; a component that a later version of the plugin adds begins with it, too. */
    public Settings<T> blank(Supplier<T> usual) {
        return new Settings<>(word, recordType, isPerSite, usual, checks, tryOut);
    }

    /** What stands against saving besides the constraints: a key without its address, a secret that is needed. */
    public Settings<T> checks(Function<T, List<Finding>> more) {
        return new Settings<>(word, recordType, isPerSite, blank, more, tryOut);
    }

    /**
     * What the button "Try it out" of their screen does: asks the service that they name, with what is saved, and tells whoever
     * pressed it what came of it. {@code settings.<word>.try-out.label} stands on the button, {@code .help} beside it.
     *
     * @param bean has a scope; it is asked outside of any transaction, and has five seconds
     */
    public <B> Settings<T> triedOutBy(Class<B> bean, BiFunction<? super B, ? super Trial<T>, Tried> act) {
        return new Settings<>(word, recordType, isPerSite, blank, checks, Optional.of(Handler.answering(bean, act)));
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

    @HouseOnly
    public Optional<Handler<Trial<T>, Tried>> tryOut() {
        return tryOut;
    }

    List<Finding> findings(T settings) {
        return checks.apply(settings);
    }
}
