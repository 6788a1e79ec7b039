package org.chapterhouse.plugins.pressreleases.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chapterhouse.plugins.pressreleases.ContactPhone;
import org.chapterhouse.plugins.pressreleases.MediaContact;

/** One media contact as it fills; each part says whether it was taken. */
final class ContactCard {

    private static final Pattern PERSON = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}.'\u2019-]{0,30}(?:\\s(?:(?:de|del|la|van|von|der|bin|al|y)\\s){0,2}\\p{Lu}[\\p{L}\\p{M}.'\u2019-]{0,30}){1,4}"
                    + "(?:,?\\s(?:Jr|Sr|Esq|Ph\\.?D|M\\.?D|MSW|LCSW|RN|JD|MPH)\\.?)?(?:\\s\\([\\p{L}/, ]{2,40}\\))?");
    private static final Set<String> TITLE_WORDS = Set.of(
            "director",
            "officer",
            "manager",
            "coordinator",
            "president",
            "chair",
            "chairperson",
            "secretary",
            "spokesperson",
            "spokeswoman",
            "spokesman",
            "press",
            "media",
            "communications",
            "editor",
            "counsel",
            "attorney",
            "organizer",
            "organiser",
            "head",
            "lead",
            "founder",
            "co-founder",
            "cofounder",
            "associate",
            "assistant",
            "specialist",
            "liaison",
            "advocate",
            "strategist",
            "member",
            "treasurer",
            "analyst",
            "fellow",
            "ceo",
            "cfo",
            "vp",
            "vice",
            "executive",
            "deputy",
            "publicist",
            "professor",
            "coordinadora",
            "portavoz",
            "presidenta",
            "relations",
            "outreach",
            "desk",
            "chancellor",
            "mayor",
            "governor",
            "senator",
            "pastor",
            "dean",
            "scientist",
            "researcher",
            "author",
            "responsable",
            "gabinete",
            "jefe",
            "jefa",
            "periodista",
            "secretario",
            "lawyer",
            "steward",
            "administrator",
            "directora",
            "coordinador",
            "presidente",
            "secretaria",
            "vocero",
            "vocera");
    private static final Set<String> ORGANISATION_WORDS = Set.of(
            "alliance",
            "network",
            "project",
            "coalition",
            "association",
            "foundation",
            "organization",
            "organisation",
            "institute",
            "center",
            "centre",
            "union",
            "council",
            "league",
            "fund",
            "inc",
            "llc",
            "university",
            "college",
            "collective",
            "chapter",
            "group",
            "committee",
            "federation",
            "house",
            "church",
            "clinic",
            "trust",
            "initiative",
            "campaign",
            "commission",
            "department",
            "usa",
            "international",
            "red",
            "alianza",
            "asociaci\u00f3n",
            "bank",
            "museum",
            "hospital",
            "service",
            "services",
            "nurses",
            "workers",
            "tenants",
            "school",
            "library",
            "movement",
            "community",
            "society",
            "fundaci\u00f3n",
            "sindicato",
            "universidad");

    /** {@code Office of Public Affairs} is where somebody works, whatever words follow. */
    private static final Pattern OFFICE = Pattern.compile("(?iu)(?:office|department|division|bureau)\\sof\\s");

    /** Where somebody writes, but cannot be called. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?iu)^@|^www\\.|^https?:|^\\P{L}*follow\\b|\\b(?:twitter|facebook|instagram|bluesky|mastodon|tiktok|linkedin)\\b");

    private static final int MOST_PHONES = 6;

    private final List<ContactPhone> phones = new ArrayList<>();
    private final String audience;
    private String name = "";
    private String title = "";
    private String organisation = "";
    private String email = "";

    /** @param audience whom this contact is for; empty for everybody */
    ContactCard(String audience) {
        this.audience = audience;
    }

    boolean isReachable() {
        return !phones.isEmpty() || !email.isEmpty();
    }

    boolean isEmpty() {
        return (name + title + organisation + email + audience).isEmpty() && phones.isEmpty();
    }

    /** Whether words can only be the beginning of the next contact. */
    boolean isFollowedBy(String words) {
        return isReachable() && isPerson(words) && !(name + title + organisation).isEmpty();
    }

    boolean email(String found) {
        if (!email.isEmpty()) {
            return false;
        }
        email = found;
        return true;
    }

    boolean phone(String label, String number) {
        return phones.size() < MOST_PHONES && phones.add(new ContactPhone(label, number));
    }

    /** Takes words as a name, a title or an organisation, by what they look like and what is still open. */
    boolean words(String found) {
        if (found.startsWith("(") || ELSEWHERE.matcher(found).find()) {
            return false;
        }
        var behindTitle = behindTitle(found);
        if (name.isEmpty() && title.isEmpty() && isPerson(behindTitle)) {
            name = behindTitle;
            title = found.substring(0, found.length() - behindTitle.length()).strip();
            return true;
        }
        if (organisation.isEmpty() && found.startsWith("for ") && isProperName(found.substring(4))) {
            organisation = found.substring(4);
            return true;
        }
        if (continuesTitle(found)) {
            title = title + ", " + found;
        } else if (isTitle(found) && title.isEmpty() && !(name.isEmpty() && isPerson(found))) {
            title = found;
        } else if (name.isEmpty() && (!isOrganisation(found) || !organisation.isEmpty())) {
            name = found;
        } else if (organisation.isEmpty() && (isOrganisation(found) || !title.isEmpty() || isProperName(found))) {
            organisation = found;
        } else if (title.isEmpty()) {
            title = found;
        } else if (isOrganisation(found) && !isOrganisation(organisation)) {
            organisation = organisation + ", " + found;
        } else {
            return false;
        }
        return true;
    }

    /** {@code Communications Director Jane Doe}: what is left behind the last word of a title. */
    private static String behindTitle(String words) {
        var all = words.split(" ", -1);
        var name = all.length;
        while (name > 0 && !isTitle(all[name - 1])) {
            name--;
        }
        return name == 0 ? "" : String.join(" ", Arrays.copyOfRange(all, name, all.length));
    }

    /** {@code Mujeres del Valle}: several words with capitals are somebody, not what somebody does. */
    private static boolean isProperName(String words) {
        return words.contains(" ") && Character.isUpperCase(words.codePointAt(0));
    }

    /** {@code Riverlaw}, of somebody whose mail goes to riverlaw.org. */
    private boolean isDomain(String words) {
        var domain = email.substring(email.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        return words.length() > 3 && domain.startsWith(words.replace(" ", "").toLowerCase(Locale.ROOT) + ".");
    }

    /** {@code Vice President, Communications}. */
    private boolean continuesTitle(String found) {
        return !title.isEmpty() && organisation.isEmpty() && isTitle(found) && !isOrganisation(found);
    }

    /** A contact without a person is a desk: it goes by its title or its organisation. */
    MediaContact toContact() {
        var phone = phones.stream().map(ContactPhone::text).collect(Collectors.joining("\n"));
        if (!name.isEmpty() && organisation.isEmpty() && isDomain(title)) {
            return new MediaContact(name, "", title, phone, email, audience);
        }
        if (!name.isEmpty()) {
            return new MediaContact(name, title, organisation, phone, email, audience);
        }
        return title.isEmpty()
                ? new MediaContact(organisation, "", "", phone, email, audience)
                : new MediaContact(title, "", organisation, phone, email, audience);
    }

    static boolean isPerson(String words) {
        return PERSON.matcher(words).matches() && !isTitle(words) && !isOrganisation(words);
    }

    static boolean isTitle(String words) {
        return hasAny(words, TITLE_WORDS) && !OFFICE.matcher(words).lookingAt();
    }

    private static boolean isOrganisation(String words) {
        return hasAny(words, ORGANISATION_WORDS) || OFFICE.matcher(words).lookingAt();
    }

    private static boolean hasAny(String words, Set<String> known) {
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("[\\s,.()/]+", -1))
                        .anyMatch(known::contains)
                || Arrays.stream(words.toLowerCase(Locale.ROOT).split("[\\s,.()/-]+", -1))
                        .anyMatch(known::contains);
    }
}
