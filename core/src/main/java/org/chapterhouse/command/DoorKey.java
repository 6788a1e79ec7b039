package org.chapterhouse.command;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** What opens the door to the console; made anew at each start. */
record DoorKey(String text) {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final int BYTES = 32;

    static DoorKey random() {
        var bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        return new DoorKey(HexFormat.of().formatHex(bytes));
    }

    /** Takes the same time whatever was tried. */
    boolean opensTo(String tried) {
        return MessageDigest.isEqual(text.getBytes(StandardCharsets.UTF_8), tried.getBytes(StandardCharsets.UTF_8));
    }
}
