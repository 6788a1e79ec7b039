package org.chapterhouse.form;

import jakarta.validation.Validator;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chapterhouse.platform.JsonShapeMismatch;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.problem.HouseOnly;

/**
 * A record while somebody types it on an admin page: texts that may not fit yet. {@code <ch:form record="...">} shows it.
 *
 * <p>Whatever was typed stays, until the act that takes it has been done. Its words stand beside the record, under its id.
 */
public final class TypedRecord<R extends Record> implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final Class<R> type;
    private final LinkedHashMap<String, Object> values;
    private LinkedHashMap<String, Finding> findings = new LinkedHashMap<>();

    private TypedRecord(String id, Class<R> type, Map<String, Object> values) {
        this.id = id;
        this.type = type;
        this.values = new LinkedHashMap<>(values);
    }

    /**
     * Begins with what a record says.
     *
     * @param id under which its words stand: {@code price.amount.label}
     */
    public static <R extends Record> TypedRecord<R> of(String id, Class<R> type, R first) {
        return new TypedRecord<>(id, type, FormData.toForm(RecordJson.write(first), Fields.of(type)));
    }

    /** The record that was typed; empty while something does not fit, which the form then says beside its fields. */
    public Optional<R> read(Validator validator) {
        findings = new LinkedHashMap<>();
        var typed = FormData.toJson(values, Fields.of(type));
        typed.errors().forEach(this::tell);
        try {
            var record = RecordJson.read(typed.json(), type);
            FieldViolations.unpublished(record, validator, words(Locale.ENGLISH))
                    .forEach(this::tell);
            return findings.isEmpty() ? Optional.of(record) : Optional.empty();
        } catch (JsonShapeMismatch e) {
            tell(Finding.of(e));
            return Optional.empty();
        }
    }

    private void tell(Finding finding) {
        findings.putIfAbsent(finding.path(), finding);
    }

    @HouseOnly
    public List<FieldDefinition> fields() {
        return Fields.of(type);
    }

    @HouseOnly
    public FieldMessages words(Locale language) {
        return FieldMessages.of(type, id, language);
    }

    /** What stands in the form; whoever types changes it. */
    @HouseOnly
    public Map<String, Object> values() {
        return values;
    }

    @HouseOnly
    public List<Finding> findings() {
        return List.copyOf(findings.values());
    }
}
