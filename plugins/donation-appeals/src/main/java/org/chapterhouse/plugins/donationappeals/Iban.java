package org.chapterhouse.plugins.donationappeals;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An international bank account number (ISO 13616): country, two check digits, the national number.
 *
 * @param compact capitals and digits without spaces
 */
record Iban(String compact) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}");
    private static final BigInteger MODULUS = BigInteger.valueOf(97);

    /** The IBAN that a text is meant to be, right or wrong; empty when it looks like another kind of account. */
    static Optional<Iban> in(String text) {
        var compact = text.replaceAll("[\\s\u00a0\u202f-]", "").toUpperCase(Locale.ROOT);
        var bare = compact.startsWith("IBAN") ? compact.substring(4).replaceFirst("^:", "") : compact;
        return SHAPE.matcher(bare).matches() ? Optional.of(new Iban(bare)) : Optional.empty();
    }

    /** Whether the check digits agree with the rest, so that no digit is wrong and no two have changed places. */
    boolean isSound() {
        var rearranged = compact.substring(4) + compact.substring(0, 4);
        var digits = rearranged
                .chars()
                .mapToObj(character -> Integer.toString(Character.digit(character, 36)))
                .collect(Collectors.joining());
        return new BigInteger(digits).mod(MODULUS).equals(BigInteger.ONE);
    }

    /** In groups of four, as it stands on paper. */
    @Override
    public String toString() {
        return compact.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
