package org.chapterhouse.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The texts that stand in code, as the compiler keeps them in its table of constants. */
public final class Literals {

    private static final int CLASS_FILE = 0xCAFEBABE;

    private Literals() {}

    public static Set<String> of(Iterable<JavaClass> code) {
        var all = new TreeSet<String>();
        for (var type : code) {
            try (var file = type.getSource().orElseThrow().getUri().toURL().openStream()) {
                all.addAll(in(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private static List<String> in(InputStream file) throws IOException {
        var in = new DataInputStream(file);
        if (in.readInt() != CLASS_FILE) {
            throw new IllegalArgumentException("no class file");
        }
        in.skipNBytes(4);
        var words = new HashMap<Integer, String>();
        var texts = new ArrayList<Integer>();
        var size = in.readUnsignedShort();
        for (var index = 1; index < size; index++) {
            var tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> words.put(index, in.readUTF());
                case 8 -> texts.add(in.readUnsignedShort());
                case 7, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    index++; // a long and a double take two places
                }
                default -> throw new IllegalArgumentException("constant of the kind " + tag);
            }
        }
        return texts.stream().map(words::get).toList();
    }
}
