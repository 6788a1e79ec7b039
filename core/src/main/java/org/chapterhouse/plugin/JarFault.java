package org.chapterhouse.plugin;

import java.util.stream.Stream;
import org.chapterhouse.problem.Message;

/** Why the launcher has not even let a jar in. It says which by name, and what the sentence is about. */
enum JarFault {
    API_NEWER("jar.api-newer"),
    API_OLDER("jar.api-older"),
    SAME_CLASSES("jar.same-classes"),
    HIDDEN_SCRIPTS("jar.hidden-scripts"),
    STRAY_SCREEN("jar.stray-screen"),
    HOUSE_FILE("jar.house-file"),
    SIDE_DOOR("jar.side-door"),
    SIDE_FILE("jar.side-file"),
    NO_PLUGIN("jar.no-plugin"),
    INCOMPLETE("jar.incomplete"),
    UNREADABLE("jar.unreadable"),
    CANNOT_START("jar.cannot-start"),
    /** A launcher that is newer than the suite knows faults that the suite does not. */
    OTHER("jar.other");

    private final String key;

    JarFault(String key) {
        this.key = key;
    }

    /** @param told the name and what it is about, as the launcher has written them: with tabs between */
    static Message message(String told) {
        var parts = told.split("\t", 2);
        Object[] about = parts.length == 1 ? new Object[0] : parts[1].split("\t", -1);
        var fault =
                Stream.of(values()).filter(one -> one.name().equals(parts[0])).findFirst();
        return fault.map(one -> Message.of(JarFault.class, one.key, about))
                .orElseGet(() -> Message.of(JarFault.class, OTHER.key, told.replace('\t', ' ')));
    }
}
