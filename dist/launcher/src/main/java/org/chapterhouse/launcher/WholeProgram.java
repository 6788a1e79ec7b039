package org.chapterhouse.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * This program, read whole before it is needed: whoever installs a new version copies it over the running one, and what would be looked
 * up in the old jar from then on is not there any more.
 */
final class WholeProgram {

    private static final String HOME = WholeProgram.class.getPackageName().replace('.', '/') + "/";
    private static final String CLASS = ".class";

    private WholeProgram() {}

    /** Loads every class and text that lies beside this one; what lies below is not needed while the suite runs. */
    static void load(Path jar) throws IOException {
        try (var file = new JarFile(jar.toFile())) {
            file.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(HOME) && name.length() > HOME.length())
                    .map(name -> name.substring(HOME.length()))
                    .filter(name -> name.indexOf('/') < 0)
                    .forEach(WholeProgram::loadOne);
        }
    }

    private static void loadOne(String name) {
        if (!name.endsWith(CLASS)) {
            Resources.text(name);
            return;
        }
        try {
            var simple = name.substring(0, name.length() - CLASS.length());
            WholeProgram.class.getClassLoader().loadClass(WholeProgram.class.getPackageName() + "." + simple);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The launcher's jar lacks " + name, e);
        }
    }
}
