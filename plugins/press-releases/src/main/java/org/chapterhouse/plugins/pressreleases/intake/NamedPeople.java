package org.chapterhouse.plugins.pressreleases.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chapterhouse.plugins.pressreleases.MediaContact;

/**
 * Whom a text names in full, for those who are quoted by a surname.
 *
 * @param text all that is said, a paragraph a line
 * @param contacts who may be named nowhere else
 */
record NamedPeople(String text, List<MediaContact> contacts) {

    /** Who is meant by a surname alone: whoever bears it earlier in the text. */
    Optional<Speaker> fullName(Speaker speaker, List<Speaker> earlier) {
        if (!speaker.isSurname()) {
            return Optional.of(speaker);
        }
        var known = earlier.stream()
                .filter(other -> other.name().endsWith(" " + speaker.surname()))
                .findFirst();
        return known.map(other -> new Speaker(other.name(), speaker.isOnlyTold() ? "" : speaker.role()))
                .or(() -> namedInText(speaker))
                .or(() -> namedAsContact(speaker))
                .or(() -> Optional.of(speaker).filter(Speaker::isAddressed));
    }

    private Optional<Speaker> namedInText(Speaker speaker) {
        var full = Pattern.compile(
                "(?u)(?<title>(?:\\p{Lu}[\\p{L}\u2019'-]{1,30}\\s){0,4}\\p{Ll}[\\p{L}-]{2,30}\\s)?(?<name>(?:"
                        + Speaker.WORD + "\\s){1,5}" + Pattern.quote(speaker.surname()) + "\\b)");
        return full.matcher(text)
                .results()
                .map(match -> Speaker.in(Names.isTitle(title(match)) ? match.group() : match.group(2)))
                .flatMap(Optional::stream)
                .filter(other -> !other.isSurname())
                .findFirst()
                .map(other -> speaker.role().isEmpty() ? other : new Speaker(other.name(), speaker.role()));
    }

    private Optional<Speaker> namedAsContact(Speaker speaker) {
        return contacts.stream()
                .filter(contact -> contact.name().endsWith(" " + speaker.surname()))
                .map(contact ->
                        new Speaker(contact.name(), speaker.role().isEmpty() ? contact.title() : speaker.role()))
                .findFirst();
    }

    /** The word in small letters in front of a name. */
    private static String title(MatchResult match) {
        var words = match.group(1) == null ? "" : match.group(1).strip();
        return words.substring(words.lastIndexOf(' ') + 1);
    }
}
