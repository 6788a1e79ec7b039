package org.chapterhouse.plugins.pressreleases.intake;

import java.util.regex.Pattern;

/** Tells a postal address, as it stands in a letterhead, from other lines with numbers. */
final class PostalAddress {

    private static final int LONGEST = 120;

    /** {@code Lajpat Nagar IV, New Delhi 110024}, {@code Topeka, KS 66603}, {@code London N1 9GU}. */
    private static final Pattern ENDS_WITH_CODE = Pattern.compile(
            "(?u).*(?:\\p{L},?\\s\\d{6}|,\\s\\p{Lu}[\\p{L}.]{1,14}\\s\\d{5}(?:-\\d{4})?|\\s[A-Z]{1,2}\\d[A-Z\\d]?\\s\\d[A-Z]{2}|\\s[A-Z]\\d[A-Z]\\s\\d[A-Z]\\d)\\.?");

    /** {@code 1200 Harbor Street, Suite 4}, {@code Calle Sierra 12, 3.\u00ba}. */
    private static final Pattern STREET = Pattern.compile(
            "(?u)\\d{1,5}[\\p{L}-]{0,3}\\s(?:\\p{Lu}[\\p{L}.'\u2019-]*\\s|\\d{1,3}(?:st|nd|rd|th)\\s){1,4}"
                    + "(?:Street|St|Road|Rd|Avenue|Ave|Boulevard|Blvd|Lane|Drive|Dr|Way|Square|Plaza|Parkway|Highway|Place|Court)\\b\\.?(?:,\\s.{1,60})?"
                    + "|(?:Calle|Avenida|Av\\.|Rue|Plaza|C/)\\s?\\p{Lu}?.{2,40},?\\s\\d{1,5}(?:,\\s.{1,60})?|P\\.?\\s?O\\.?\\sBox\\s\\d.{0,60}");

    private PostalAddress() {}

    static boolean is(String line) {
        return line.length() <= LONGEST
                && (ENDS_WITH_CODE.matcher(line).matches()
                        || STREET.matcher(line).matches());
    }
}
