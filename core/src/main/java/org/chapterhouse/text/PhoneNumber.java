package org.chapterhouse.text;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A telephone number exactly as an organisation writes it, and the link behind it where one can be made.
 *
 * <p>The text is never changed. A number without a country code is dialled as people of the given country do, which is
 * known for those that share the code +1; elsewhere only a number that begins with + or 00 gives a link. Letters (as in
 * {@code 1-800-555-HELP}) give none: which keys they stand for is not the same on every phone. A known word beside the
 * number, such as {@code (cell)}, is let through.
 *
 * <p>Links follow RFC 3966: {@code tel:+18777762004;ext=2}.
 */
public record PhoneNumber(String text) {

    private static final String WORD =
            "(?:office|cell|mobile|desk|direct|home|main|text|signal|whatsapp|phone|tel|telephone|móvil|celular|oficina)";
    private static final Pattern QUALIFIER =
            Pattern.compile("(?iu)^" + WORD + "\\b[.:]?\\s?|\\s?\\(" + WORD + "\\)$|\\s" + WORD + "$");
    private static final Pattern EXTENSION =
            Pattern.compile("(?iu),?\\s{0,2}(?:;ext=|extension|extensión|ext|x|#)[.:]?\\s{0,2}(\\d{1,7})$");
    private static final Pattern TRUNK_ZERO = Pattern.compile("(?<=\\d)\\s?\\(0\\)");
    private static final Pattern DIGITS = Pattern.compile("\\+?[\\d\\s().\\-/\u2010-\u2015]++");

    /** The countries of the North American numbering plan; a site that names no country is taken for one of them. */
    private static final Set<String> NORTH_AMERICAN = Set.of(
            "", "US", "CA", "PR", "VI", "GU", "MP", "AS", "AG", "AI", "BB", "BM", "BS", "DM", "DO", "GD", "JM", "KN",
            "KY", "LC", "MS", "SX", "TC", "TT", "VC", "VG");

    /**
     * The target of a link, or nothing if the text is no number that can be dialled from anywhere.
     *
     * @param country an ISO 3166 code, {@code US}; empty where none is known
     */
    public Optional<String> href(String country) {
        var number = QUALIFIER.matcher(text.strip()).replaceAll("").strip();
        var extension = EXTENSION.matcher(number);
        if (extension.find()) {
            var suffix = ";ext=" + extension.group(1);
            return dialled(number.substring(0, extension.start()), country).map(main -> "tel:" + main + suffix);
        }
        return dialled(number, country).map(main -> "tel:" + main);
    }

    private static Optional<String> dialled(String number, String country) {
        var withoutTrunk = number.startsWith("+") ? TRUNK_ZERO.matcher(number).replaceAll("") : number;
        if (!DIGITS.matcher(withoutTrunk).matches()) {
            return Optional.empty();
        }
        var digits = withoutTrunk.replaceAll("[^0-9]", "");
        return international(withoutTrunk, digits, country)
                .filter(found -> found.length() >= 8 && found.length() <= 16);
    }

    private static Optional<String> international(String number, String digits, String country) {
        if (number.startsWith("+")) {
            return Optional.of("+" + digits);
        }
        if (digits.startsWith("00")) {
            return Optional.of("+" + digits.substring(2));
        }
        return NORTH_AMERICAN.contains(country) ? northAmerican(digits) : Optional.empty();
    }

    private static Optional<String> northAmerican(String digits) {
        if (digits.startsWith("011") && digits.length() > 10) {
            return Optional.of("+" + digits.substring(3));
        }
        if (digits.length() == 10 && digits.charAt(0) > '1') {
            return Optional.of("+1" + digits);
        }
        return digits.length() == 11 && digits.startsWith("1") ? Optional.of("+" + digits) : Optional.empty();
    }
}
