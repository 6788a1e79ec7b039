package org.chapterhouse.form;

import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.chapterhouse.problem.Message;
import org.chapterhouse.text.RichText;
import org.chapterhouse.text.RichTextTooLarge;

/** One typed text as the value its field is for. */
record TypedText(JsonProvider provider) {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    /** With the embeddings that address books put around telephone numbers: they change nothing that is seen. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u202a-\\u202c&&[^\\n\\t]]");

    /** Invisible characters that turn the letters behind them around. */
    private static final Pattern OVERRIDE = Pattern.compile("[\\u202d\\u202e]");

    private static final int NEARBY = 20;
    private static final int QUOTED = 60;
    private static final Pattern HALF_PAIR = Pattern.compile("\\p{Cs}");
    private static final Pattern GROUPED = Pattern.compile("[-+]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("[-+]?\\d+,\\d{1,2}");
    private static final Pattern PLAIN = Pattern.compile("[-+]?\\d{1,30}(\\.\\d{1,30})?");

    /** A text does not fit its field. */
    static final class Misfit extends Exception {
        private static final long serialVersionUID = 1L;
        private final transient Message what;

        Misfit(Message what) {
            super(what.toString(), null, false, false);
            this.what = what;
        }

        Message what() {
            return what;
        }
    }

    JsonValue read(String typed, FieldDefinition field) throws Misfit {
        var text = clean(typed);
        return switch (field.kind()) {
            case LINE, SECRET -> provider.createValue(readAsWritten(text).strip());
            case LINES -> provider.createValue(readAsWritten(text));
            case RICH_TEXT -> richText(text);
            case BLOCK -> provider.createValue(text.strip());
            case CHECK -> isYes(text) ? JsonValue.TRUE : JsonValue.FALSE;
            default -> text.isBlank() ? JsonValue.NULL : strict(text.strip(), field);
        };
    }

    private JsonValue strict(String text, FieldDefinition field) throws Misfit {
        try {
            return switch (field.kind()) {
                case DATE -> provider.createValue(LocalDate.parse(text).toString());
                case DATE_TIME -> provider.createValue(LocalDateTime.parse(text).toString());
                case CHOICE -> choice(text, field);
                case NUMBER -> provider.createValue(number(text).longValueExact());
                case AMOUNT -> provider.createValue(number(text));
                case LINK, LINKS, SITE, CHAPTER ->
                    provider.createValue(UUID.fromString(text).toString());
                case ADDRESS -> provider.createValue(address(text).toString());
                default -> throw new IllegalStateException(field.kind().toString());
            };
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException misfit) {
            throw new Misfit(Message.of(
                    TypedText.class, "misfit." + field.kind().name().toLowerCase(Locale.ROOT), excerpt(text)));
        }
    }

    private JsonValue richText(String html) throws Misfit {
        try {
            return provider.createValue(RichText.of(html).html());
        } catch (RichTextTooLarge tooLarge) {
            throw new Misfit(tooLarge.problem().message());
        }
    }

    private JsonValue choice(String text, FieldDefinition field) {
        if (!field.choices().contains(text)) {
            throw new IllegalArgumentException(text);
        }
        return provider.createValue(text);
    }

    /** Accepts {@code 1200.50}, {@code 1,200.50}, {@code 1 200.50} and {@code 12,50}, which can be read in one way only. */
    private static BigDecimal number(String text) {
        var digits = text.replaceAll("[\\s\\u00a0\\u202f]", "");
        if (GROUPED.matcher(digits).matches()) {
            digits = digits.replace(",", "");
        } else if (DECIMAL_COMMA.matcher(digits).matches()) {
            digits = digits.replace(',', '.');
        }
        if (!PLAIN.matcher(digits).matches()) {
            throw new IllegalArgumentException(text);
        }
        return new BigDecimal(digits);
    }

    private static URI address(String text) {
        var uri = URI.create(text);
        var web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
        if (!web || uri.getHost() == null) {
            throw new IllegalArgumentException(text);
        }
        return uri;
    }

    /** Readers must see what is written, in the order in which it is written. */
    private static String readAsWritten(String text) throws Misfit {
        var override = OVERRIDE.matcher(text);
        if (override.find()) {
            var place = override.start();
            var around = text.substring(Math.max(0, place - NEARBY), Math.min(text.length(), place + NEARBY));
            throw new Misfit(Message.of(
                    TypedText.class, "misfit.override", OVERRIDE.matcher(around).replaceAll("\u2026")));
        }
        return text;
    }

    /** As much of it as a sentence can quote. */
    private static String excerpt(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, text.offsetByCodePoints(0, QUOTED / 2)) + "…";
    }

    private static boolean isYes(String text) {
        return text.equals("true") || text.equals("on");
    }

    private static String clean(String typed) {
        var lines = LINE_END.matcher(typed).replaceAll("\n");
        return HALF_PAIR.matcher(CONTROL.matcher(lines).replaceAll("")).replaceAll("\uFFFD");
    }
}
