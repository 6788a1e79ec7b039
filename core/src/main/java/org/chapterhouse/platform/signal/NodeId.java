package org.chapterhouse.platform.signal;

import java.util.Optional;
import java.util.UUID;

/** By what a node knows its own signals: it has acted upon them already, and does not do so twice. */
record NodeId(String value) {

    private static final String BETWEEN = " ";

    static NodeId random() {
        return new NodeId(UUID.randomUUID().toString());
    }

    /** A signal's text as it is sent. */
    String sign(String text) {
        return value + BETWEEN + text;
    }

    /** The text of what was sent, by a node other than this one. */
    Optional<String> fromAnother(String signed) {
        var parts = signed.split(BETWEEN, 2);
        return value.equals(parts[0]) ? Optional.empty() : Optional.of(parts[parts.length - 1]);
    }
}
