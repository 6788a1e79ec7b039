package org.chapterhouse.setting;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.chapterhouse.fault.PluginFailed;
import org.chapterhouse.form.FieldDefinition;
import org.chapterhouse.form.FieldMessages;
import org.chapterhouse.form.FieldViolations;
import org.chapterhouse.form.Fields;
import org.chapterhouse.form.Finding;
import org.chapterhouse.form.Kind;
import org.chapterhouse.platform.RecordJson;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.security.Area;
import org.chapterhouse.text.Secret;

/**
 * Settings that are here today, and the plugin that brought them.
 *
 * @param plugin its id
 * @param settings as the plugin handed them in
 */
@HouseOnly
public record KnownSettings<T extends Record>(String plugin, PluginName name, Settings<T> settings) {

    /** Whose settings those of the suite itself are. */
    static final String SUITE = "suite";

    private static final JsonProvider JSON = JsonProvider.provider();

    /** How a plugin is called, in the language of whoever reads it. */
    @FunctionalInterface
    public interface PluginName {
        String in(Locale language);
    }

    /** What whoever changes the settings of a plugin must be permitted to edit. */
    public static String areaOf(String plugin) {
        return plugin + ".settings";
    }

    /** By which they are found among all: {@code bake-sales.prices}. */
    public String id() {
        return plugin + "." + settings.word();
    }

    /** Whether they are the suite's own, and no plugin's. */
    boolean isOfSuite() {
        return plugin.equals(SUITE);
    }

    public Area area() {
        return Area.of(areaOf(plugin));
    }

    public List<FieldDefinition> fields() {
        return Fields.of(settings.recordType());
    }

    public FieldMessages words(Locale language) {
        return FieldMessages.of(settings.recordType(), typeId(), language);
    }

    private String typeId() {
        return "settings." + settings.word();
    }

    /** The names of the components that are shown to nobody. */
    public List<String> secrets() {
        return fields().stream()
                .filter(field -> field.kind() == Kind.SECRET)
                .map(FieldDefinition::name)
                .toList();
    }

    /** What holds where nobody has decided, without its secrets. */
    public JsonObject blank() {
        return withoutSecrets(RecordJson.write(asked(settings::blank)));
    }

    /** A document with what is usual for what it does not say. */
    public JsonObject complete(JsonObject document) {
        var all = JSON.createObjectBuilder(blank());
        withoutSecrets(document).forEach(all::add);
        return all.build();
    }

    public T read(JsonObject document, Map<String, Secret> secrets) {
        var all = JSON.createObjectBuilder(complete(document));
        secrets()
                .forEach(name ->
                        all.add(name, secrets.getOrDefault(name, Secret.NONE).value()));
        return RecordJson.read(all.build(), settings.recordType());
    }

    public JsonObject withoutSecrets(JsonObject document) {
        var rest = JSON.createObjectBuilder(document);
        secrets().forEach(rest::remove);
        return rest.build();
    }

    /** What stands against it, by its constraints and its own checks. */
    List<Finding> findings(T value, Validator validator) {
        var found = new ArrayList<>(FieldViolations.unpublished(value, validator, words(Locale.ENGLISH)));
        asked(() -> settings.findings(value)).stream()
                .map(finding -> finding.about(settings.recordType(), typeId()))
                .forEach(found::add);
        return found;
    }

    /** What the plugin has written fails in its name. */
    private <R> R asked(Supplier<R> code) {
        try {
            return code.get();
        } catch (RuntimeException e) {
            throw PluginFailed.in(plugin, e);
        }
    }
}
