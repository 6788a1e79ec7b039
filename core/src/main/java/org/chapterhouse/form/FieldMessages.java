package org.chapterhouse.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chapterhouse.problem.Message;
import org.chapterhouse.problem.MessageFile;
import org.chapterhouse.text.Languages;
import org.jspecify.annotations.Nullable;

/**
 * The words of what is described by a record, in one language: of a content type, settings, a public form, a page, personal data.
 *
 * <p>They stand beside the record, in UTF-8: {@code messages.properties} in English and {@code messages_<language>.properties}. Keys
 * begin with the type's name: {@code press-release.title}, {@code press-release.contacts.name.label},
 * {@code press-release.contacts.name.help}, {@code press-release.group.contact}, {@code press-release.timing.EMBARGOED},
 * {@code press-release.page.contact}, {@code press-release.headline.required} for what is said while a field is empty,
 * {@code press-release.check.no-contact} for what the type's own checks find, and {@code press-release.note.no-day} for what its intake
 * has to say. A missing
 * label is the component's name in words, so a form is usable before it is worded.
 */
public final class FieldMessages {

    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");
    private static final String PAGE = "page.";
    private static final List<String> SENTENCES = List.of(PAGE, "check.", "note.");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|[_-]");

    private final Class<? extends Record> record;
    private final String type;
    private final MessageFile words;
    private final Locale locale;

    private FieldMessages(Class<? extends Record> record, String type, Locale locale) {
        this.record = record;
        this.type = type;
        this.words = MessageFile.of(record, locale);
        this.locale = locale;
    }

    public static FieldMessages of(Class<? extends Record> record, String type, Locale locale) {
        return new FieldMessages(record, type, locale);
    }

    /** What the words are in: the language they were asked for in, or English where nobody has put them into it. */
    public Locale language() {
        return words.isWorded() ? locale : Locale.ENGLISH;
    }

    /** What an element that holds some of them says of their language; nothing where it is the one asked for. */
    public @Nullable String lang() {
        return words.isWorded() ? null : Locale.ENGLISH.getLanguage();
    }

    /** Which way they run, where {@link #lang()} says that they are in another language than the page. */
    public @Nullable String dir() {
        return words.isWorded() ? null : Languages.direction(Locale.ENGLISH);
    }

    /** The name of one item of this type. */
    public String title() {
        return find("title").orElseGet(() -> words(type));
    }

    /** The same, worded when it is read. */
    public Message called() {
        return later("title").orElseGet(() -> Message.asWritten(words(type)));
    }

    /** The name of many items of this type. */
    public String plural() {
        return find("plural").orElseGet(this::title);
    }

    /** The same, worded when it is read. */
    public Message calledTogether() {
        return later("plural").orElseGet(this::called);
    }

    /** @param path a field, with or without the indexes of rows */
    public String label(String path) {
        return find(plain(path) + ".label").orElseGet(() -> words(lastName(path)));
    }

    /** The same, worded when it is read. */
    Message labelled(String path) {
        return later(plain(path) + ".label").orElseGet(() -> Message.asWritten(words(lastName(path))));
    }

    /** What one row of a list is called: "Contact"; the list's own label where a type has no word for it. */
    public String row(String path) {
        return find(plain(path) + ".row").orElseGet(() -> label(path));
    }

    public Optional<String> help(String path) {
        return find(plain(path) + ".help");
    }

    /** The heading of a group; the fields before the first group have none. */
    public String groupTitle(String group) {
        return group.isEmpty() ? "" : find("group." + group).orElseGet(() -> words(group));
    }

    /** How one value of a choice is called; time zones by their city and what their clocks are called. */
    public String choice(String path, String constant) {
        return find(plain(path) + "." + constant)
                .or(() -> TimeZones.words(constant, locale))
                .orElseGet(() -> words(constant));
    }

    /**
     * What a page says besides its content: the text under {@code press-release.page.<name>}.
     *
     * @param values what stands for {@code {0}}, {@code {1}} in it, as in any {@link Message}
     */
    public String page(String name, Object... values) {
        return later(PAGE + name, values).map(sentence -> sentence.in(locale)).orElseGet(() -> words(name));
    }

    /** The same where the words say it; nothing where they do not. */
    public Optional<String> said(String name, Object... values) {
        return later(PAGE + name, values).map(sentence -> sentence.in(locale));
    }

    /** Keys that a complete translation has and this language lacks. Help is optional. */
    public List<String> missingKeys() {
        return Stream.concat(missing(List.of("plural")).stream(), missingFormKeys().stream())
                .toList();
    }

    /** The same for a form of which there are not many. */
    public List<String> missingFormKeys() {
        var keys = new ArrayList<>(List.of("title"));
        var fields = Fields.of(record);
        fields.stream()
                .map(FieldDefinition::group)
                .filter(group -> !group.isEmpty())
                .distinct()
                .map("group."::concat)
                .forEach(keys::add);
        collectKeys("", fields, keys);
        keys.addAll(sentenceKeys());
        return missing(keys);
    }

    /** The same for a record that is shown and has no form: its title and its sentences. */
    public List<String> missingSentences() {
        var keys = new ArrayList<>(List.of("title"));
        keys.addAll(sentenceKeys());
        return missing(keys);
    }

    private List<String> missing(List<String> keys) {
        return keys.stream()
                .map(key -> type + "." + key)
                .filter(words::isMissing)
                .toList();
    }

    /** Whole sentences, which nothing else can stand in for. */
    private List<String> sentenceKeys() {
        var prefix = type + ".";
        return words.english().keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .filter(key -> SENTENCES.stream().anyMatch(key::startsWith))
                .sorted()
                .toList();
    }

    /** What is said under a key in whatever language it is read, where anything is. */
    Optional<Message> later(String key, Object... values) {
        return find(key).map(words -> Message.of(record, type + "." + key, values));
    }

    Optional<String> find(String key) {
        return words.find(type + "." + key);
    }

    static String plain(String path) {
        return INDEX.matcher(path).replaceAll("");
    }

    private static void collectKeys(String prefix, List<FieldDefinition> fields, List<String> keys) {
        for (var field : fields) {
            var path = prefix + field.name();
            keys.add(path + ".label");
            field.choices().stream()
                    .filter(constant -> !TimeZones.isOne(constant))
                    .forEach(constant -> keys.add(path + "." + constant));
            collectKeys(path + ".", field.children(), keys);
        }
    }

    private static String lastName(String path) {
        var plain = plain(path);
        return plain.substring(plain.lastIndexOf('.') + 1);
    }

    private static String words(String name) {
        var words = HUMP.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT).strip();
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
