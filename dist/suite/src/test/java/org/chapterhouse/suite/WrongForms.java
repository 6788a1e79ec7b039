package org.chapterhouse.suite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chapterhouse.form.FieldDefinition;
import org.chapterhouse.form.Kind;

/** The form of a type filled in well, and then wrongly in one place at a time, under each choice that it offers. */
record WrongForms(List<FieldDefinition> fields) {

    private static final int A_FEW = 12;
    private static final List<Integer> CROWDS = List.of(13, 21, 501);

    /** Where the words of a line would not do. */
    private static final Map<String, String> WELL = Map.of("currency", "USD", "embargoZone", "America/New_York");

    List<Map<String, Object>> all() {
        var all = new ArrayList<Map<String, Object>>();
        for (var form : choices()) {
            all.add(form);
            all.add(but(
                    form,
                    changed -> fields.stream()
                            .filter(field -> field.kind() != Kind.CHOICE)
                            .forEach(field -> changed.put(field.name(), empty(field)))));
            all.add(but(
                    form,
                    changed -> fields.stream()
                            .filter(field -> !field.required())
                            .forEach(field -> changed.put(field.name(), empty(field)))));
            fields.forEach(field ->
                    wrong(field).forEach(value -> all.add(but(form, changed -> changed.put(field.name(), value)))));
        }
        return all;
    }

    private List<Map<String, Object>> choices() {
        var well = well(fields);
        var all = new ArrayList<>(List.of(well));
        for (var field : fields) {
            if (field.choices().size() <= A_FEW) {
                field.choices().forEach(choice -> all.add(but(well, changed -> changed.put(field.name(), choice))));
            }
        }
        return all;
    }

    private static Map<String, Object> but(Map<String, Object> form, Consumer<Map<String, Object>> change) {
        var changed = new LinkedHashMap<>(form);
        change.accept(changed);
        return changed;
    }

    private static Map<String, Object> well(List<FieldDefinition> fields) {
        var form = new LinkedHashMap<String, Object>();
        fields.forEach(field -> form.put(field.name(), well(field)));
        return form;
    }

    private static Object well(FieldDefinition field) {
        return switch (field.kind()) {
            case LINE, LINES, SECRET -> WELL.getOrDefault(field.name(), "somebody@example.org");
            case RICH_TEXT -> "<p>Words of a paragraph.</p>";
            case DATE -> "2027-05-04";
            case DATE_TIME -> "2027-05-04T10:30";
            case CHOICE -> WELL.getOrDefault(field.name(), field.choices().get(0));
            case CHECK -> "true";
            case BLOCK -> "vigils.next-vigil";
            case NUMBER, AMOUNT -> "7";
            case ADDRESS -> "https://example.org/";
            case ROWS -> List.of(well(field.children()));
            case ITEMS -> List.of("an entry");
            case LINK, LINKS, SITE, CHAPTER -> "6d1f2c1e-8f63-4f0e-9a51-2c7d0d5f7a10";
        };
    }

    private static Object empty(FieldDefinition field) {
        return field.kind() == Kind.ROWS || field.kind() == Kind.ITEMS ? List.of() : "";
    }

    private static Stream<Object> wrong(FieldDefinition field) {
        var values = switch (field.kind()) {
            case LINE, LINES, SECRET ->
                Stream.<Object>of(
                        "no address",
                        "ABC",
                        "DE00 3704 0044 0532 0130 00",
                        "a".repeat(Math.max(0, field.maxLength()) + 1));
            case RICH_TEXT -> Stream.<Object>of("<p>" + "a ".repeat(250_001) + "</p>");
            case DATE -> Stream.<Object>of("31/03/2027");
            case DATE_TIME -> Stream.<Object>of("at noon", "2027-03-14T02:30", "2027-11-07T01:30");
            case BLOCK -> Stream.<Object>of();
            case CHOICE, CHECK, ADDRESS, LINK, LINKS, SITE, CHAPTER -> Stream.<Object>of("none of these");
            case NUMBER, AMOUNT -> Stream.<Object>of("many", "-1", "0", "1000", "1.234", "99999999999999");
            case ROWS -> rows(field);
            case ITEMS -> CROWDS.stream().<Object>map(crowd -> crowd(crowd, "an entry"));
        };
        return Stream.concat(Stream.of(empty(field)), values);
    }

    /** Wrong in the first of two rows, as an empty one at the end is no row. */
    private static Stream<Object> rows(FieldDefinition field) {
        var well = well(field.children());
        var wrong = new WrongForms(field.children()).all().stream().<Object>map(row -> List.of(row, well));
        return Stream.concat(wrong, CROWDS.stream().map(crowd -> crowd(crowd, well)));
    }

    private static List<Object> crowd(int size, Object entry) {
        return IntStream.range(0, size).mapToObj(number -> entry).toList();
    }
}
