package org.chapterhouse.launcher;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * What the server would take out of a jar by itself, past what the plugin hands in: nobody could say who may see it, what it costs
 * or how to stop it. It is looked for in the bytes, since of a mark whose class is not there a loaded class knows nothing.
 *
 * @param name of the class or file
 * @param mark the annotation that makes it one, or nothing where its name does
 */
record SideDoor(String name, String mark) {

    private static final Pattern MARKS = Stream.of(
                    "servlet/annotation/(?:WebServlet|WebFilter|WebListener)",
                    "ws/rs/(?:Path|ApplicationPath|ext/Provider)",
                    "websocket/server/ServerEndpoint",
                    "jws/WebService",
                    "ejb/(?:Singleton|Startup|Stateless|Stateful|MessageDriven|Schedules?|Timeout)")
            .collect(Collectors.collectingAndThen(
                    Collectors.joining("|"), names -> Pattern.compile("Ljakarta/(?:" + names + ");")));

    private static final Set<String> FILES = Set.of(
            "META-INF/services/jakarta.servlet.ServletContainerInitializer",
            "META-INF/ejb-jar.xml",
            "WEB-INF/web.xml",
            "WEB-INF/ejb-jar.xml");

    private static final int CLASS_FILE = 0xCAFEBABE;
    private static final int TEXT = 1;

    static Optional<SideDoor> in(JarFile jar) throws IOException {
        for (var entry : jar.stream().toList()) {
            if (FILES.contains(entry.getName())) {
                return Optional.of(new SideDoor(entry.getName(), ""));
            }
            if (entry.getName().endsWith(".class")) {
                var mark = mark(jar, entry);
                if (mark.isPresent()) {
                    return Optional.of(new SideDoor(entry.getName(), "@" + mark.get()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<String> mark(JarFile jar, ZipEntry entry) throws IOException {
        try (var stream = jar.getInputStream(entry)) {
            return texts(stream).stream()
                    .filter(text -> MARKS.matcher(text).matches())
                    .findFirst()
                    .map(text -> text.substring(text.lastIndexOf('/') + 1, text.length() - 1));
        }
    }

    /** The texts that a class is made of; an annotation is there by its type, alone in a text. */
    private static List<String> texts(InputStream stream) throws IOException {
        var in = new DataInputStream(stream);
        var found = new ArrayList<String>();
        if (in.readInt() != CLASS_FILE) {
            return found;
        }
        in.readInt();
        var count = in.readUnsignedShort();
        for (var index = 1; index < count; index++) {
            var tag = in.readUnsignedByte();
            if (tag == TEXT) {
                found.add(in.readUTF());
            } else {
                in.skipNBytes(length(tag));
                index += isWide(tag) ? 1 : 0;
            }
        }
        return found;
    }

    /** A long or a double counts twice. */
    private static boolean isWide(int tag) {
        return tag == 5 || tag == 6;
    }

    private static int length(int tag) throws IOException {
        return switch (tag) {
            case 7, 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
            case 5, 6 -> 8;
            default -> throw new IOException("no class file");
        };
    }
}
