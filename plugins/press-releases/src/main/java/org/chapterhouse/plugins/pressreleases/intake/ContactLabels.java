package org.chapterhouse.plugins.pressreleases.intake;

import java.util.Set;
import java.util.regex.Pattern;

/** The words that lead to a contact, and those that say whom it is for. */
final class ContactLabels {

    private static final String FOR_MORE =
            "for\\s++(?:(?:more|further|additional|media|press)\\s++)?(?:information|info|inquiries|enquiries|interviews|comments?|details)"
                    + "(?:,?\\s++(?:or|and|to|for|an?|the|arrange|request|schedule|book|interviews?|images|photos|photographs|pictures|case\\s++stud(?:y|ies)|comments?|details)\\b)*+";

    /** {@code Media Contact:}. */
    static final Pattern LABEL = Pattern.compile("(?iu)^[^\\p{L}\\p{N}]{0,4}(?:" + FOR_MORE
            + "[^\\p{L}\\p{N}]{0,3}(?:please\\s++)?(?:contact|call)?"
            + "|(?:(?:back-?up\\s++)?(?:media|press|news|primary|pr|public\\s++relations|media\\s++relations)\\s++)?"
            + "(?:contacts?(?:\\s++(?:person|information|info|details))?|inquiries|enquiries|queries)"
            + "|(?:media|press)\\s++(?:information|info)"
            + "|(?:for\\s++)?reference(?=\\s?:)"
            + "|(?:to\\s++)?rsvp(?:\\s++to)?(?=\\s?:\\s(?:(?-i:\\p{Lu}\\S+\\s\\p{Lu})|\\S+@|[(+\\d]))"
            + "|(?:media\\s++)?spokes(?:person|people|woman|man)"
            + "|para\\s++(?:m[\u00e1a]s|mayor|ampliar|cualquier)\\s++informaci[\u00f3o]n(?:\\s++[yo]\\s++entrevistas)?(?:,?\\s++contact\\p{L}{1,6}(?:\\s++con)?)?"
            + "|(?:mayor(?:es)?\\s++)?informes(?=\\s?:)|informaciones(?=\\s?:)"
            + "|m[\u00e1a]s\\s++informaci[\u00f3o]n(?:\\s++[yo]\\s++entrevistas)?(?=\\s?:)"
            + "|para\\s++(?:entrevistas|consultas)(?:\\s++(?:y|o|e)\\s++(?:entrevistas|consultas|m[\u00e1a]s\\s++informaci[\u00f3o]n))?"
            + "|atenci[\u00f3o]n\\s++a\\s++(?:los\\s++)?medios"
            + "|(?:prensa|press|media)(?=\\s?:)"
            + "|renseignements|(?:contacts?\\s++)?m[\u00e9e]dias?(?=\\s?:)|contacts?\\s++(?:de\\s++)?presse"
            + "|contactos?(?:\\s++(?:(?:de|para)\\s++(?:la\\s++)?prensa|(?:de|para|con)\\s++(?:los\\s++)?medios|prensa|para\\s++entrevistas))?)"
            + "(?:\\s*+[:\u2013\u2014]|\\s*+-(?=\\s)|\\s*+$|\\s{3,}|\\s*+(?=\\t))");

    /** {@code For more information, contact Jane Doe at 303-555-0100.} */
    static final Pattern SENTENCE = Pattern.compile("(?iu)^" + FOR_MORE
            + "[^.:]{0,40}?[, ](?:please\\s++)?(?:contact|call|write\\s++to|email|e-mail)\\s++(?=\\S)");

    /** A sentence among others that are counted. */
    static final Pattern NUMBERED_SENTENCE = Pattern.compile("^\\d{1,2}[.)]\\s.{0,200}[.!?]$");

    private static final String MEDIA =
            "(?:media|press|outlets|interviews|inquiries|enquiries|queries|reporters|journalists)";

    /** {@code For Spanish-language media}, {@code National media:}, {@code On site}. */
    static final Pattern AUDIENCE = Pattern.compile(
            "(?iu)^(?:(?:(?:press|media|news)\\s)?contacts?\\s(?=for\\s|para\\s))?(?<whom>(?:for\\s)?[\\p{L}]{3,20}(?:[- ]language)[- ]"
                    + MEDIA
                    + "|(?:national|international|statewide|state|local|regional|foreign|trade|english|spanish)\\s"
                    + MEDIA + "(?=\\s?:)"
                    + "|(?!(?:for\\s)?(?:(?:all|general|more|further|other)\\s)?(?:media|press|news)\\s)[\\p{L}][\\p{L} -]{2,40}\\s"
                    + MEDIA + "(?=\\s?:)"
                    + "|for\\s[\\p{L}][\\p{L} -]{2,30}\\s(?:media|outlets|reporters|journalists)"
                    + "|(?:for\\s)?(?:" + ContactLine.LANGUAGE + ")(?:(?:,\\s|/)(?:" + ContactLine.LANGUAGE
                    + ")){0,4}(?=\\s?:)"
                    + "|on[- ]?site|en\\sel\\slugar|in\\s\\p{L}[\\p{L} .-]{1,30}(?:,\\s\\p{L}{2})?"
                    + "(?:,\\s(?:" + ContactLine.LANGUAGE + ")){0,5}"
                    + "|para\\s(?:los\\s)?medios\\s(?:en|de)\\s[\\p{L}]{3,20})(?=\\s?:|\\s?$|,\\s)");

    /** Words of a contact that say what the next ones are. */
    static final Set<String> WORDS = Set.of("""
            affiliation alternate alternative and at backup by call celular contact contacts correo e e-mail email for from in
            mail media name nombre number o on or ou organisation organization p ph phone please por press reach secondary t
            tel telephone tel\u00e9fono the title to via
            """.strip().split("\\s+"));

    private ContactLabels() {}
}
