package org.chapterhouse.plugins.pressreleases.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The text in the bytes of an uploaded file: UTF-8 and UTF-16 by their byte order mark, else UTF-8 if it is valid, else
 * Windows-1252, the old default of Word. Files that are no text are refused by name where their kind can be told.
 */
final class UploadedText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private record Signature(String kind, String start) {}

    private static final List<Signature> DOCUMENTS = List.of(
            new Signature("file.pdf", "%PDF-"),
            new Signature("file.word", "PK\u0003\u0004"),
            new Signature("file.old-word", "\u00d0\u00cf\u0011\u00e0"),
            new Signature("file.rich-text", "{\\rtf"),
            new Signature("file.picture", "\u0089PNG"),
            new Signature("file.picture", "\u00ff\u00d8\u00ff"),
            new Signature("file.picture", "GIF8"));

    private UploadedText() {}

    /** Word packs its files as ZIP does. */
    static boolean isPacked(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    static String of(byte[] file) {
        var start = new String(file, 0, Math.min(file.length, 16), StandardCharsets.ISO_8859_1);
        refuseDocument(start);
        if (start.startsWith("\u00ff\u00fe") || start.startsWith("\u00fe\u00ff")) {
            return refuseBinary(new String(file, StandardCharsets.UTF_16));
        }
        return refuseBinary(utf8(file).orElseGet(() -> new String(file, WINDOWS)));
    }

    /** Refuses what is a document's bytes, or full of characters nobody can have typed. */
    static String refuseBinary(String text) {
        refuseDocument(text.substring(0, Math.min(text.length(), 16)));
        var strange = text.codePoints()
                .filter(UploadedText::isStrange)
                .limit(text.length() / 100 + 3L)
                .count();
        if (text.indexOf('\0') >= 0 || strange > text.length() / 100 + 2) {
            throw NotARelease.document("file.program");
        }
        return text;
    }

    private static void refuseDocument(String start) {
        DOCUMENTS.stream()
                .filter(document -> start.startsWith(document.start()))
                .findFirst()
                .ifPresent(document -> {
                    throw NotARelease.document(document.kind());
                });
    }

    private static boolean isStrange(int codePoint) {
        return codePoint == 0xFFFD
                || (!PlainLines.isText(codePoint) && !Character.isWhitespace(codePoint) && codePoint != 0x85);
    }

    private static Optional<String> utf8(byte[] file) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString());
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }
}
