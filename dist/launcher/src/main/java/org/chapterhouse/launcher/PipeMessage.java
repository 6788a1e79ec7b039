package org.chapterhouse.launcher;

import java.util.Optional;

/**
 * A line on the pipes between launcher and server process.
 *
 * @param kind what it is about
 * @param text what goes with it; empty where nothing does
 */
record PipeMessage(Kind kind, String text) {

    enum Kind {
        /** Launcher to server: the embedded PostgreSQL answers on the port in the text. */
        DATABASE,
        /** Launcher to server: end in order. An end of the pipe without it means that the launcher was killed. */
        STOP,
        /** Server to launcher: the suite answers on the port of the settings. */
        OPEN,
        /** Server to launcher: a line for the person who started the suite. */
        SAY,
        /** Server to launcher: why the suite cannot start. */
        REFUSE
    }

    static PipeMessage of(Kind kind) {
        return new PipeMessage(kind, "");
    }

    /** What is no message of ours is nobody's: a library that prints where it should not. */
    static Optional<PipeMessage> read(String line) {
        var end = line.indexOf(' ');
        for (var kind : Kind.values()) {
            if (end >= 0 && kind.name().equals(line.substring(0, end))) {
                return Optional.of(new PipeMessage(kind, line.substring(end + 1)));
            }
        }
        return Optional.empty();
    }

    String line() {
        return kind + " " + text;
    }
}
