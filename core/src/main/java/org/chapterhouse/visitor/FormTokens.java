package org.chapterhouse.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.chapterhouse.visitor.internal.FormKey;

/** Makes tokens, and knows its own again. Nothing is remembered of one until a form is taken with it. */
@ApplicationScoped
class FormTokens {

    private static final Pattern TOKEN =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.(\\d{1,12})\\.([A-Za-z0-9_-]{43})");

    @Inject
    FormKey key;

    FormToken issue(FormTarget<?> target, Instant now) {
        var id = UUID.randomUUID();
        var said = id + "." + now.getEpochSecond();
        return new FormToken(id, Instant.ofEpochSecond(now.getEpochSecond()), said + "." + signature(target, said));
    }

    /** The token a text is; nothing where it was made for another form, or by somebody else. */
    Optional<FormToken> read(FormTarget<?> target, String text) {
        var parts = TOKEN.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var said = parts.group(1) + "." + parts.group(2);
        return MessageDigest.isEqual(bytes(signature(target, said)), bytes(parts.group(3)))
                ? Optional.of(new FormToken(
                        UUID.fromString(parts.group(1)), Instant.ofEpochSecond(Long.parseLong(parts.group(2))), text))
                : Optional.empty();
    }

    /** Tells a sending from another one, and nothing of what was sent. */
    String digest(FormToken token, String content) {
        return encoded(key.sign("content", token.id() + "\n" + content));
    }

    private String signature(FormTarget<?> target, String said) {
        return encoded(key.sign("token\n" + target.purpose(), said));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
