package org.chapterhouse.audit.internal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.chapterhouse.audit.AuditEntry;

/**
 * The hash of an entry, over the hash before it and every field, in hexadecimal.
 *
 * <p>Each field is preceded by its length, so that moving a letter from one field to the next changes the hash.
 */
final class EntryHash {

    static final String OF_NOTHING = "0".repeat(64);

    private EntryHash() {}

    static String of(AuditEntry entry, String previous) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(entry, previous)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(AuditEntry entry, String previous) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        text(out, previous);
        out.writeLong(entry.id());
        text(out, entry.at().toString());
        text(out, entry.actor().kind().name());
        text(out, entry.actor().id());
        text(out, entry.actor().name());
        text(out, entry.act());
        text(out, entry.subject());
        text(out, entry.site());
        out.writeInt(entry.detail().size());
        for (Map.Entry<String, String> detail : new TreeMap<>(entry.detail()).entrySet()) {
            text(out, detail.getKey());
            text(out, detail.getValue());
        }
        return bytes.toByteArray();
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }
}
