package org.chapterhouse.screen;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A file that somebody hands in on an admin page, by {@code <ch:upload>}. The suite keeps nothing of it: what the plugin does not
 * keep is gone with the request.
 *
 * <p>It is what its name says: its first bytes were looked at, too. What is deeper in it was not, so read it as a stranger's.
 */
public final class Upload {

    /** How the kinds begin that are archives within. */
    private static final String ZIP = "PK\003\004";

    /** What a file may be. */
    public enum Kind {
        CSV("csv", "text/csv", ""),
        TEXT("txt", "text/plain", ""),
        PDF("pdf", "application/pdf", "%PDF-"),
        WORD("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ZIP),
        EXCEL("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ZIP),
        PNG("png", "image/png", "\u0089PNG"),
        JPEG("jpg", "image/jpeg", "\u00FF\u00D8\u00FF");

        private final String extension;
        private final String mediaType;
        private final String beginning;

        Kind(String extension, String mediaType, String beginning) {
            this.extension = extension;
            this.mediaType = mediaType;
            this.beginning = beginning;
        }

        /** How the name of such a file ends, without the dot. */
        public String extension() {
            return extension;
        }

        public String mediaType() {
            return mediaType;
        }

        private boolean isNameOf(String name) {
            var plain = name.toLowerCase(Locale.ROOT);
            return plain.endsWith("." + extension) || (this == JPEG && plain.endsWith(".jpeg"));
        }

        /** A text is one that can be read; every other kind begins in its own way. */
        private boolean fits(byte[] bytes) {
            return beginning.isEmpty()
                    ? isText(bytes)
                    : new String(bytes, 0, Math.min(bytes.length, beginning.length()), StandardCharsets.ISO_8859_1)
                            .equals(beginning);
        }

        private static boolean isText(byte[] bytes) {
            try {
                var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
                return text.chars().noneMatch(sign -> sign == 0);
            } catch (CharacterCodingException e) {
                return false;
            }
        }
    }

    private static final int LONGEST_NAME = 200;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final Kind kind;
    private final byte[] bytes;

    private Upload(String name, Kind kind, byte[] bytes) {
        this.name = name;
        this.kind = kind;
        this.bytes = bytes.clone();
    }

    /**
     * A file as it was sent.
     *
     * @param name as the browser tells it; folders in it are left out
     * @param kinds what it may be
     * @param most how many bytes it may have
     * @throws UploadRefused when it is empty, longer, or of another kind
     */
    public static Upload of(String name, byte[] bytes, Collection<Kind> kinds, long most) {
        if (bytes.length == 0) {
            throw UploadRefused.nothing();
        }
        if (bytes.length > most) {
            throw UploadRefused.tooLarge(most);
        }
        var own = name.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        var plain = own.substring(Math.max(0, own.length() - LONGEST_NAME));
        return kinds.stream()
                .filter(kind -> kind.isNameOf(plain) && kind.fits(bytes))
                .findFirst()
                .map(kind -> new Upload(plain, kind, bytes))
                .orElseThrow(() -> UploadRefused.otherKind(plain, kinds));
    }

    /** As whoever sent it calls it: {@code members.csv}. */
    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    public int size() {
        return bytes.length;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** What a text says, without the mark that some programs put before it. */
    public String text() {
        var text = new String(bytes, StandardCharsets.UTF_8);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** What it may be, as people say it: {@code .csv, .txt}. */
    static String told(Collection<Kind> kinds) {
        return kinds.stream().map(kind -> "." + kind.extension()).collect(Collectors.joining(", "));
    }

    /** Nothing of what it says gets into a log. */
    @Override
    public String toString() {
        return name + ", " + bytes.length + " bytes";
    }
}
