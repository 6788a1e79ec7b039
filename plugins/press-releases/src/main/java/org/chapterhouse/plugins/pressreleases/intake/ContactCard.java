package org.chapterhouse.plugins.pressreleases.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chapterhouse.plugins.pressreleases.ContactPhone;
import org.chapterhouse.plugins.pressreleases.MediaContact;

/** One media contact as it fills; each part says whether it was taken. */
final class ContactCard {

    /** Where somebody writes, but cannot be called. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "(?iu)^@|^(?:ig|fb|x)$|^www\\.|^https?:|^\\P{L}*follow\\b|\\b(?:twitter|facebook|instagram|bluesky|mastodon|tiktok|linkedin)\\b");

    private static final int MOST_PHONES = 6;

    private final List<ContactPhone> phones = new ArrayList<>();
    private String audience;
    private String name = "";
    private String title = "";
    private String organisation = "";
    private String email = "";
    private String besideTitle = "";
    private boolean lineGoesOn;

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
        return isReachable() && Names.isPerson(words) && !(name + title + organisation).isEmpty();
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

    /** Takes the language in which this contact answers. */
    boolean language(String found) {
        audience = audience.isEmpty() ? found : audience + ", " + found;
        return true;
    }

    /** What comes next stands on another line. */
    void lineEnds() {
        lineGoesOn = false;
    }

    /** Takes words as a name, a title or an organisation, by what they look like and what is still open. */
    boolean words(String found) {
        if (found.startsWith("(") || ELSEWHERE.matcher(found).find()) {
            return false;
        }
        var behindTitle = behindTitle(found);
        if (name.isEmpty() && title.isEmpty() && Names.isPerson(behindTitle)) {
            name = behindTitle;
            title = found.substring(0, found.length() - behindTitle.length()).strip();
            return true;
        }
        if (organisation.isEmpty() && found.startsWith("for ") && Names.isProperName(found.substring(4))) {
            organisation = found.substring(4);
            return true;
        }
        if (continuesTitle(found)) {
            title = title + ", " + found;
        } else if (Names.isTitle(found) && title.isEmpty() && !(name.isEmpty() && Names.isPerson(found))) {
            title = found;
            lineGoesOn = true;
        } else if (isFieldOfTitle() && Names.isProperName(found)) {
            title = title + ", " + organisation;
            organisation = found;
        } else if (name.isEmpty() && (!Names.isOrganisation(found) || !organisation.isEmpty())) {
            name = found;
        } else if (organisation.isEmpty()
                && (Names.isOrganisation(found) || !title.isEmpty() || Names.isProperName(found))) {
            organisation = found;
            besideTitle = lineGoesOn ? found : "";
        } else if (title.isEmpty() && Names.isOrganisation(found) && !Names.isOrganisation(organisation)) {
            title = organisation;
            organisation = found;
        } else if (title.isEmpty()) {
            title = found;
        } else if (Names.isOrganisation(found) && !Names.isOrganisation(organisation)) {
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
        while (name > 0 && !Names.isTitle(all[name - 1])) {
            name--;
        }
        return name == 0 ? "" : String.join(" ", Arrays.copyOfRange(all, name, all.length));
    }

    /** {@code Riverlaw}, of somebody whose mail goes to riverlaw.org. */
    private boolean isDomain(String words) {
        var domain = email.substring(email.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        return words.length() > 3 && domain.startsWith(words.replace(" ", "").toLowerCase(Locale.ROOT) + ".");
    }

    /** {@code Deputy Director, Public Programs}, with the organisation on the line below. */
    private boolean isFieldOfTitle() {
        return !besideTitle.isEmpty()
                && !lineGoesOn
                && !isReachable()
                && besideTitle.codePoints().noneMatch(Character::isDigit)
                && !Names.isOrganisation(besideTitle);
    }

    /** {@code Vice President, Communications}. */
    private boolean continuesTitle(String found) {
        return !title.isEmpty() && organisation.isEmpty() && Names.isTitle(found) && !Names.isOrganisation(found);
    }

    /** {@code Harvest Partners, Ms. June Okafor}: an organisation may look like a person, and stand first. */
    private void putPersonFirst() {
        if (title.isEmpty() && Names.looksLikePerson(organisation) && !isNamed(name) && isNamed(organisation)) {
            var person = organisation;
            organisation = name;
            name = person;
        }
    }

    /** Whether somebody is addressed as one is, or has their surname in their mail address. */
    private boolean isNamed(String words) {
        var surname = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        var mailbox = email.substring(0, Math.max(0, email.indexOf('@'))).toLowerCase(Locale.ROOT);
        return Names.hasHonorific(words) || (surname.length() > 2 && mailbox.contains(surname));
    }

    /** {@code the press office on 020 7946 0000}: beside a person it is which telephone, alone it is who answers. */
    private void nameDesk() {
        var label = phones.isEmpty() ? "" : phones.get(0).label();
        if ((name + title + organisation + audience).isEmpty() && Names.isDesk(label)) {
            name = label;
            phones.set(0, new ContactPhone("", phones.get(0).number()));
        }
    }

    /** A contact without a person is a desk: it goes by its title or its organisation. */
    MediaContact toContact() {
        putPersonFirst();
        nameDesk();
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
}
