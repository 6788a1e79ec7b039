package org.chapterhouse.launcher.gate;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The path of a request as it was written. */
final class WrittenPath {

    private WrittenPath() {}

    /**
     * Whether it is one that a browser could have sent: from the root, without steps up or on the spot, every escape whole,
     * and letters behind it that a person could read.
     */
    static boolean isSound(String path) {
        if (!path.startsWith("/")) {
            return false;
        }
        if (isPlain(path)) {
            return true;
        }
        try {
            var letters =
                    StandardCharsets.UTF_8.newDecoder().decode(decoded(path)).toString();
            return letters.chars().noneMatch(letter -> letter == '\\' || Character.isISOControl(letter))
                    && Arrays.stream(letters.split("/", -1)).noneMatch(segment -> segment.matches("\\.\\.?(?:;.*)?"));
        } catch (CharacterCodingException | NumberFormatException e) {
            return false;
        }
    }

    /** Most are, and need no closer look. */
    private static boolean isPlain(String path) {
        for (var at = 0; at < path.length(); at++) {
            var letter = path.charAt(at);
            var isPlain = (letter >= 'a' && letter <= 'z')
                    || (letter >= '0' && letter <= '9')
                    || (letter >= 'A' && letter <= 'Z')
                    || letter == '-'
                    || letter == '_'
                    || letter == '/'
                    || (letter == '.' && path.charAt(at - 1) != '/');
            if (!isPlain) {
                return false;
            }
        }
        return true;
    }

    private static ByteBuffer decoded(String path) {
        var bytes = new ByteArrayOutputStream(path.length());
        for (var at = 0; at < path.length(); at++) {
            if (path.charAt(at) == '%') {
                bytes.write(escape(path, at));
                at += 2;
            } else {
                bytes.write(path.charAt(at));
            }
        }
        return ByteBuffer.wrap(bytes.toByteArray());
    }

    private static int escape(String path, int at) {
        if (at + 2 >= path.length()) {
            throw new NumberFormatException("an escape is cut off");
        }
        var high = Character.digit(path.charAt(at + 1), 16);
        var low = Character.digit(path.charAt(at + 2), 16);
        if (high < 0 || low < 0) {
            throw new NumberFormatException("an escape is no number");
        }
        return high * 16 + low;
    }
}
