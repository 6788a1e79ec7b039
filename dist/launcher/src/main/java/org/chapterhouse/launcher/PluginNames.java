package org.chapterhouse.launcher;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * All names of a new plugin, which follow from its id.
 *
 * @param id lower-case words joined by hyphens: {@code volunteer-shifts}
 * @param group the package that the plugin's own lies in: {@code org.example}
 */
record PluginNames(String id, String group) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 40;

    /** What the plugin's classes name already. */
    private static final List<String> TAKEN = List.of(
            "Content", "ContentType", "LocalDate", "List", "Listing", "Plugin", "RichText", "Size", "Templates");

    PluginNames {
        if (!ID.matcher(id).matches() || id.length() > LONGEST_ID) {
            throw refused("The id of a plugin is made of lower-case letters and digits, with hyphens between the words,"
                    + " such as volunteer-shifts. '" + id + "' is not.");
        }
        if (!SourceVersion.isName(group) || !group.equals(group.toLowerCase(Locale.ROOT))) {
            throw refused("'" + group + "' is no name of a Java package. Give one of your own, such as org.example.");
        }
        if (!SourceVersion.isName(packageName(id, group)) || isTaken(className(singular(id)))) {
            throw refused("'" + id + "' means something in Java. Choose another id, such as our-" + id + ".");
        }
    }

    private static StartRefused refused(String message) {
        return new StartRefused("CH-051", message);
    }

    private static boolean isTaken(String name) {
        return TAKEN.contains(name) || isOfJavaLang(name);
    }

    private static boolean isOfJavaLang(String name) {
        return Object.class.getResource(name + ".class") != null;
    }

    /** What stands in the place of {@code @name@} in the plugin's files. */
    Map<String, String> values() {
        var type = singular(id);
        return Map.of(
                "id", id,
                "group", group,
                "package", packageName(id, group),
                "packagePath", packageName(id, group).replace('.', '/'),
                "type", type,
                "Type", className(type),
                "Id", className(id),
                "title", title(type),
                "titles", title(id));
    }

    /** One of them: {@code volunteer-shift}. */
    private static String singular(String id) {
        if (id.endsWith("ies")) {
            return id.substring(0, id.length() - "ies".length()) + "y";
        }
        var hasPlural = id.endsWith("s") && !id.endsWith("ss") && !id.endsWith("us") && !id.endsWith("news");
        return hasPlural ? id.substring(0, id.length() - 1) : id;
    }

    private static String packageName(String id, String group) {
        return group + "." + id.replace("-", "");
    }

    private static String className(String id) {
        return words(id).map(PluginNames::capitalised).collect(Collectors.joining());
    }

    private static String title(String id) {
        return capitalised(words(id).collect(Collectors.joining(" ")));
    }

    private static Stream<String> words(String id) {
        return Stream.of(id.split("-"));
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
