package org.chapterhouse.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a plugin that builds, keeps the contract of all plugins and shows a page: {@code new-plugin events}.
 *
 * <p>It is built against the {@code sdk/} of this bundle, and has a version of its own.
 */
final class NewPlugin {

    static final String GROUP = "org.example";

    private static final Pattern GAP = Pattern.compile("@([A-Za-z]+)@");

    private final Bundle bundle;
    private final Map<String, String> values;
    private final Path folder;

    NewPlugin(Bundle bundle, PluginNames names, Path workingDirectory) {
        this.bundle = bundle;
        this.folder = workingDirectory.resolve(names.id());
        this.values = new HashMap<>(names.values());
        values.put("chapterhouse", bundle.version());
        values.put("jar", bundle.home().resolve("chapterhouse.jar").toString());
        values.put("sdk", bundle.sdk().toUri().toString());
        values.put("today", LocalDate.now(ZoneId.systemDefault()).toString());
    }

    /** Where each of our texts goes in the plugin. */
    private static Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        files.put("pom.xml", "pom.xml");
        files.put("README.md", "README.md");
        files.put("gitignore", ".gitignore");
        files.put("Record.java", "src/main/java/@packagePath@/@Type@.java");
        files.put("Plugin.java", "src/main/java/@packagePath@/@Id@Plugin.java");
        files.put("package-info.java", "src/main/java/@packagePath@/package-info.java");
        files.put("page.jte", "src/main/jte/@id@/page.jte");
        files.put("list.jte", "src/main/jte/@id@/list.jte");
        files.put("beans.xml", "src/main/resources/META-INF/beans.xml");
        files.put("messages.properties", "src/main/resources/@packagePath@/messages.properties");
        files.put("demo.json", "src/main/resources/demo/@id@.json");
        files.put("PluginTest.java", "src/test/java/@packagePath@/@Id@PluginTest.java");
        files.put("sample.json", "src/test/resources/@type@.json");
        return files;
    }

    /** What is to be said when all is written. */
    List<String> write() {
        if (!Files.isDirectory(bundle.sdk())) {
            throw new StartRefused(
                    "CH-011",
                    "'%s' has no sdk/ to build a plugin against. Unpack the download again.".formatted(bundle.home()));
        }
        if (Files.exists(folder)) {
            throw new StartRefused(
                    "CH-052",
                    "'%s' is there already, and nothing of it was changed. Choose another id, or move it away."
                            .formatted(folder));
        }
        try {
            for (var file : files().entrySet()) {
                var target = folder.resolve(filled(file.getValue()));
                Files.createDirectories(Trees.parent(target));
                Files.writeString(target, filled(Resources.text("new-plugin/" + file.getKey())));
            }
        } catch (IOException e) {
            throw new StartRefused("CH-052", "'%s' cannot be written (%s).".formatted(folder, Reason.of(e)), e);
        }
        return filled(Resources.text("new-plugin/next.txt")).lines().toList();
    }

    private String filled(String text) {
        return GAP.matcher(text).replaceAll(gap -> Matcher.quoteReplacement(value(gap.group(1))));
    }

    private String value(String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("Nothing is known of @" + name + "@");
        }
        return value;
    }
}
