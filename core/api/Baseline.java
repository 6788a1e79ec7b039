import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes core's public packages to {@code core/api/released.jar}, against which the build compares them: what classes and
 * members are called, and nothing of what they do.
 *
 * <pre>java core/api/Baseline.java</pre>
 *
 * in the root of the repository, after core was compiled.
 */
final class Baseline {

    private static final Path CLASSES = Path.of("core/target/classes");
    private static final Path JAR = Path.of("core/api/released.jar");
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

    private static final int TEXT = 1;
    private static final int PUBLIC = 0x0001;
    private static final int PRIVATE = 0x0002;
    private static final int SYNTHETIC = 0x1000;
    private static final Set<String> INSIDE = Set.of(
            "Code", "SourceFile", "BootstrapMethods", "NestHost", "NestMembers", "MethodParameters", "EnclosingMethod");

    private Baseline() {}

    public static void main(String[] arguments) throws IOException {
        var classes = classes();
        if (classes.isEmpty()) {
            throw new IOException("There are no classes in " + CLASSES + ". Compile core first.");
        }
        try (var jar = new ZipOutputStream(Files.newOutputStream(JAR))) {
            jar.setLevel(9);
            for (var file : classes) {
                var entry = new ZipEntry(CLASSES.relativize(file).toString());
                entry.setTimeLocal(ALWAYS);
                jar.putNextEntry(entry);
                jar.write(new Baseline().signatures(Files.readAllBytes(file)));
            }
        }
        System.out.println(JAR + " holds " + classes.size() + " classes in " + Files.size(JAR) / 1000 + " kB.");
    }

    private static List<Path> classes() throws IOException {
        List<Path> files;
        try (var all = Files.walk(CLASSES)) {
            files = all.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.toString().contains("/internal/"))
                    .sorted()
                    .toList();
        }
        var open = new HashSet<String>();
        for (var file : files) {
            if (new Baseline().isPublic(file)) {
                open.add(file.toString().replace(".class", ""));
            }
        }
        return files.stream().filter(file -> isSeen(file.toString(), open)).toList();
    }

    /** It and all that it stands in are public. */
    private static boolean isSeen(String file, Set<String> open) {
        var name = file.replace(".class", "");
        for (var end = name.indexOf('$'); end > 0; end = name.indexOf('$', end + 1)) {
            if (!open.contains(name.substring(0, end))) {
                return false;
            }
        }
        return open.contains(name);
    }

    private boolean isPublic(Path file) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)));
        in.readLong();
        constants(in);
        return (in.readUnsignedShort() & PUBLIC) != 0;
    }

    private byte[][] constants = {};
    private final Map<Integer, String> texts = new HashMap<>();

    private byte[] signatures(byte[] bytes) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(bytes));
        var version = in.readLong();
        constants(in);
        var told = new ByteArrayOutputStream();
        var out = new DataOutputStream(told);
        out.write(in.readNBytes(6)); // access, name and superclass
        var interfaces = in.readUnsignedShort();
        out.writeShort(interfaces);
        out.write(in.readNBytes(2 * interfaces));
        members(in, out);
        members(in, out);
        attributes(in, out);

        var all = new ByteArrayOutputStream();
        var file = new DataOutputStream(all);
        file.writeLong(version);
        writeConstants(file, used(told.toByteArray()));
        file.write(told.toByteArray());
        return all.toByteArray();
    }

    private void constants(DataInputStream in) throws IOException {
        constants = new byte[in.readUnsignedShort()][];
        for (var index = 1; index < constants.length; index++) {
            var tag = in.readUnsignedByte();
            if (tag == TEXT) {
                texts.put(index, in.readUTF());
                continue;
            }
            var body = in.readNBytes(
                    switch (tag) {
                        case 7, 8, 16, 19, 20 -> 2;
                        case 15 -> 3;
                        case 5, 6 -> 8;
                        default -> 4;
                    });
            constants[index] = new byte[body.length + 1];
            constants[index][0] = (byte) tag;
            System.arraycopy(body, 0, constants[index], 1, body.length);
            if (body.length == 8) {
                index++; // takes two places
            }
        }
    }

    /** What might be named, and what that names: rather one too many. */
    private Set<Integer> used(byte[] told) {
        var used = new HashSet<Integer>();
        collect(told, 0, used);
        return used;
    }

    private void collect(byte[] bytes, int from, Set<Integer> used) {
        for (var at = from; at + 1 < bytes.length; at++) {
            var index = (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
            if (index > 0 && index < constants.length && used.add(index) && constants[index] != null) {
                collect(constants[index], 1, used);
            }
        }
    }

    /** What is not used keeps its place, and says nothing. */
    private void writeConstants(DataOutputStream out, Set<Integer> used) throws IOException {
        out.writeShort(constants.length);
        for (var index = 1; index < constants.length; index++) {
            if (texts.containsKey(index)) {
                out.writeByte(TEXT);
                out.writeUTF(used.contains(index) ? texts.get(index) : "");
            } else if (constants[index] != null) {
                out.write(constants[index]);
            }
        }
    }

    private void members(DataInputStream in, DataOutputStream out) throws IOException {
        var count = in.readUnsignedShort();
        var kept = new ByteArrayOutputStream();
        var each = new DataOutputStream(kept);
        var left = 0;
        for (var member = 0; member < count; member++) {
            var access = in.readUnsignedShort();
            var names = in.readInt();
            var isSeen = (access & PRIVATE) == 0 && ((access & SYNTHETIC) == 0 || !lambda(names));
            var target = isSeen ? each : new DataOutputStream(new ByteArrayOutputStream());
            target.writeShort(access);
            target.writeInt(names);
            attributes(in, target);
            left += isSeen ? 1 : 0;
        }
        out.writeShort(left);
        out.write(kept.toByteArray());
    }

    private boolean lambda(int names) {
        return texts.get(names >>> 16).startsWith("lambda$");
    }

    private void attributes(DataInputStream in, DataOutputStream out) throws IOException {
        var count = in.readUnsignedShort();
        var kept = new ByteArrayOutputStream();
        var each = new DataOutputStream(kept);
        var left = 0;
        for (var attribute = 0; attribute < count; attribute++) {
            var name = in.readUnsignedShort();
            var body = in.readNBytes(in.readInt());
            if (!INSIDE.contains(texts.get(name))) {
                each.writeShort(name);
                each.writeInt(body.length);
                each.write(body);
                left++;
            }
        }
        out.writeShort(left);
        out.write(kept.toByteArray());
    }
}
