package org.chapterhouse.web.admin.form;

import jakarta.faces.model.SelectItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapterhouse.form.FieldDefinition;
import org.chapterhouse.form.FieldMessages;
import org.chapterhouse.form.FormData;
import org.chapterhouse.form.Kind;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.web.Speech;

/**
 * The form of a record on a screen: its fields under their headings, what stands in them, what is wrong with it.
 *
 * <p>A view shows it with {@code <ch:fields record="..."/>} inside a form.
 */
public final class RecordForm {

    /** How the form of a screen is called that has but one. */
    static final String USUAL = "form";

    /** What every field's id begins with there: the form and the fields' own naming container. */
    static final String CONTAINER = USUAL + ":fields:";

    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

    private final List<FieldDefinition> fields;
    private final FieldMessages words;
    private final Map<String, Object> values;
    private final Map<String, String> errors;
    private final Map<String, SecretField> secrets;
    private final String form;

    /** @param form how its form is called on its screen */
    public RecordForm(
            String form,
            List<FieldDefinition> fields,
            FieldMessages words,
            Map<String, Object> values,
            Map<String, String> errors) {
        this(form, fields, words, values, errors, Map.of());
    }

    private RecordForm(
            String form,
            List<FieldDefinition> fields,
            FieldMessages words,
            Map<String, Object> values,
            Map<String, String> errors,
            Map<String, SecretField> secrets) {
        this.form = form;
        this.fields = fields;
        this.words = words;
        this.values = values;
        this.errors = errors;
        this.secrets = secrets;
    }

    public static RecordForm of(ContentType<?> type, Map<String, Object> values, Map<String, String> errors) {
        return new RecordForm(USUAL, type.fields(), type.messages(Speech.ofScreens()), values, errors);
    }

    /** @param secrets what is known of those fields whose values are not */
    public static RecordForm ofSettings(
            List<FieldDefinition> fields,
            FieldMessages words,
            Map<String, Object> values,
            Map<String, String> errors,
            Map<String, SecretField> secrets) {
        return new RecordForm(USUAL, fields, words, values, errors, secrets);
    }

    // ---- rows

    /** @param path of a list of rows: {@code contacts}, or {@code contacts[1].phones} */
    public void addRow(String path) {
        rows(path).add(new LinkedHashMap<>(FormData.blank(field(path).children())));
    }

    public void removeRow(String path, int index) {
        rows(path).remove(index);
    }

    public void moveRow(String path, int index, int by) {
        var rows = rows(path);
        rows.add(index + by, rows.remove(index));
    }

    private FieldDefinition field(String path) {
        var among = fields;
        for (var names = List.of(INDEX.matcher(path).replaceAll("").split("\\.", -1))
                        .iterator();
                ; ) {
            var field = named(names.next(), among);
            if (!names.hasNext()) {
                return field;
            }
            among = field.children();
        }
    }

    private static FieldDefinition named(String name, List<FieldDefinition> among) {
        return among.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Map<String, Object>> rows(String path) {
        var inner = path.lastIndexOf("].");
        if (inner < 0) {
            return rows(values, path);
        }
        var start = path.lastIndexOf('[', inner);
        var row = rows(path.substring(0, start)).get(Integer.parseInt(path.substring(start + 1, inner)));
        return rows(row, path.substring(inner + 2));
    }

    @SuppressWarnings("unchecked") // a field of rows holds a list of maps, nothing else
    private static List<Map<String, Object>> rows(Map<String, Object> form, String name) {
        return (List<Map<String, Object>>)
                Objects.requireNonNull(form.computeIfAbsent(name, missing -> new ArrayList<>()));
    }

    // ---- what a view shows

    /**
     * A heading and the fields below it.
     *
     * @param folded whether it stands closed until somebody opens it
     * @param open whether it must be open, because something in it is wrong or missing
     * @param inside what its fields are called
     */
    public record FieldGroup(String title, List<FieldDefinition> fields, boolean folded, boolean open, String inside) {}

    public List<FieldGroup> getGroups() {
        var groups = new LinkedHashMap<String, List<FieldDefinition>>();
        fields.forEach(field -> groups.computeIfAbsent(field.group(), group -> new ArrayList<>())
                .add(field));
        return groups.entrySet().stream()
                .map(entry -> group(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(FieldGroup::folded))
                .toList();
    }

    private FieldGroup group(String key, List<FieldDefinition> below) {
        var folded = below.stream().allMatch(FieldDefinition::folded);
        var title = folded ? words.groupTitle(key) : heading(key, below);
        var open = below.stream().anyMatch(field -> isWrong(field) || isMissing(field));
        var inside = below.stream().map(field -> label(field.name())).collect(Collectors.joining(" · "));
        return new FieldGroup(title, below, folded, open, inside);
    }

    private boolean isWrong(FieldDefinition field) {
        return errors.keySet().stream()
                .anyMatch(path -> path.equals(field.name())
                        || path.startsWith(field.name() + "[")
                        || path.startsWith(field.name() + "."));
    }

    private boolean isMissing(FieldDefinition field) {
        var value = values.get(field.name());
        return field.required()
                && shown(field, values, fields)
                && (value == null || value.equals("") || value.equals(List.of()));
    }

    /** None where the first field says the same word just below; rows have no other heading. */
    private String heading(String group, List<FieldDefinition> below) {
        var title = words.groupTitle(group);
        var first = below.get(0);
        return first.kind() != Kind.ROWS && words.label(first.name()).equals(title) ? "" : title;
    }

    public List<FieldDefinition> getFields() {
        return fields;
    }

    public Map<String, Object> getValues() {
        return values;
    }

    public String label(String path) {
        return words.label(path);
    }

    public String help(String path) {
        return words.help(path).orElse("");
    }

    /** What one row of a list is called. */
    public String row(String path) {
        return words.row(path);
    }

    public List<SelectItem> choices(FieldDefinition field, String path) {
        var items = new ArrayList<SelectItem>();
        if (!field.required()) {
            items.add(new SelectItem("", "—"));
        }
        field.choices().forEach(choice -> items.add(new SelectItem(choice, words.choice(path, choice))));
        return items;
    }

    /** The types that a field may link to, for the script that looks for them. */
    public String linked(FieldDefinition field) {
        return String.join(" ", field.linked());
    }

    public boolean shown(FieldDefinition field, Map<String, Object> row, List<FieldDefinition> siblings) {
        return field.isShown(row, siblings);
    }

    /** Whether another field shows or hides with this one. */
    public boolean decides(FieldDefinition field, List<FieldDefinition> siblings) {
        return siblings.stream()
                .anyMatch(other -> other.condition()
                        .filter(condition -> condition.field().equals(field.name()))
                        .isPresent());
    }

    public String error(String path) {
        return errors.getOrDefault(path, "");
    }

    /** A field that is never shown what is in it. */
    public SecretField secret(String path) {
        return Objects.requireNonNull(secrets.get(path), path);
    }

    /** The ids of what explains a field; none where nothing does. */
    public String describedBy(String path) {
        return Stream.of(
                        secrets.containsKey(path) ? id(path) + "-state" : "",
                        help(path).isEmpty() ? "" : id(path) + "-help",
                        error(path).isEmpty() ? "" : id(path) + "-error")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The id of a field in the page: {@code contacts[1].name} is {@code form:fields:contacts:1:name}. */
    public String id(String path) {
        return form + ":fields:" + path.replace("[", ":").replace("].", ":").replace("]", "");
    }

    // ---- what is wrong

    /** An entry of an error summary or a list of problems. */
    public record Jump(String message, String target) {}

    public List<Jump> getErrors() {
        return errors.entrySet().stream()
                .map(entry -> jump(entry.getKey(), entry.getValue()))
                .toList();
    }

    public Jump jump(String path, String message) {
        return new Jump(message, path.isEmpty() ? "#content" : "#" + id(path));
    }
}
