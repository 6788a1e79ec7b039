package org.chapterhouse.web.site;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A public form as it is drawn, now or again with what was typed.
 *
 * @param title of the page
 * @param words what an element says of the language of the plugin's words
 * @param intro what is said above the fields
 * @param notice why it is shown again; empty where it is drawn for the first time
 * @param reference of a failure of ours; empty where there was none
 * @param problems what is to be mended, in the order of the fields
 * @param action where it is sent to
 * @param token that comes back with it
 * @param groups its fields
 * @param send what stands on the button; empty for the house's own word
 * @param stylesheet of forms
 */
public record FormView(
        String title,
        Tongue words,
        Optional<String> intro,
        Optional<String> notice,
        Optional<String> reference,
        List<Problem> problems,
        String action,
        String token,
        List<Group> groups,
        Optional<String> send,
        String stylesheet) {

    /** The field that comes back with the token. Its name is none that a record can have. */
    static final String TOKEN = "form-token";

    /** The field that no person sees, and programs like to fill in. */
    static final String TRAP = "contact-website";

    public FormView {
        problems = List.copyOf(problems);
        groups = List.copyOf(groups);
    }

    public String tokenName() {
        return TOKEN;
    }

    public String trapName() {
        return TRAP;
    }

    /** Something to mend, and the field it is about; about all of it where that is empty. */
    public record Problem(Optional<String> field, String sentence) {}

    /** Fields below one heading, or below none. */
    public record Group(String heading, List<Field> fields) {

        public Group {
            fields = List.copyOf(fields);
        }
    }

    /** How a field is shown. */
    public enum Look {
        LINE,
        TEXT,
        TICK,
        RADIOS,
        LIST
    }

    /** One of several to choose from. */
    public record Choice(String value, String label, boolean chosen) {}

    /**
     * One field.
     *
     * @param type of a line: {@code text}, {@code email}, {@code date}
     * @param keys which keys a telephone shows for it; null for those of its type
     * @param autocomplete what of a person it asks for; null for nothing
     * @param optional whether it says that it may be left empty
     */
    public record Field(
            String name,
            String label,
            Optional<String> help,
            Optional<String> error,
            Look look,
            String type,
            @Nullable String keys,
            @Nullable String autocomplete,
            boolean required,
            boolean optional,
            int rows,
            String value,
            List<Choice> choices) {

        public Field {
            choices = List.copyOf(choices);
        }

        public String id() {
            return "field-" + name;
        }

        /** Whether it is ticked. */
        public boolean isOn() {
            return value.equals("true");
        }

        public String helpId() {
            return id() + "-help";
        }

        public String errorId() {
            return id() + "-error";
        }

        /** Which sentences belong to it; null for none. */
        public @Nullable String describedBy() {
            var ids = (error.isPresent() ? errorId() + " " : "") + (help.isPresent() ? helpId() : "");
            return ids.isEmpty() ? null : ids.strip();
        }

        public @Nullable String invalid() {
            return error.isPresent() ? "true" : null;
        }
    }
}
