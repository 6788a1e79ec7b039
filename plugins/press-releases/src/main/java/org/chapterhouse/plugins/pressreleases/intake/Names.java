package org.chapterhouse.plugins.pressreleases.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells by their look whether words name a person, what somebody does, or whom somebody speaks for. */
final class Names {

    private static final Pattern PERSON = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}.'\u2019-]{0,30}(?:\\s(?:(?:de|del|la|van|von|der|bin|al|y)\\s){0,2}\\p{Lu}[\\p{L}\\p{M}.'\u2019-]{0,30}){1,4}"
                    + "(?:,?\\s(?:Jr|Sr|Esq|Ph\\.?D|M\\.?D|MSW|LCSW|RN|JD|MPH)\\.?)?(?:\\s\\([\\p{L}/, ]{2,40}\\))?");

    private static final Set<String> TITLE_WORDS = words("""
            abogada abogado activista administrator adviser advisor advocate ag alcalde alcaldesa alderman
            alderwoman analyst archbishop assemblymember assistant associate attorney author captain ceo cfo
            chair chairman chairperson chairwoman chancellor chief co-founder cofounder commissioner communications comunicación comunicaciones concejal
            concejala congressman congresswoman conseiller conseillère constable convener convenor
            coordinador coordinadora coordinator councillor councilman councilmember councilwoman counsel
            curadora curator dean defender delegate deputy desk diputada diputado directeur director
            directora directrice economist editor engineer executive fellow founder freshman gabinete
            gobernador gobernadora governor head historian imam jefa jefe lawyer lead liaison librarian
            manager mayor media member midwife minister naturalist nurse officer ombudsman ombudsperson ombudswoman organiser organizadora
            organizer outreach pastor patient periodista physician plaintiff portavoz prensa president presidenta
            presidente press principal professor provost président présidente publicist rabbi referente
            relations representative researcher resident responsable scientist secretaria secretario secretary
            senador senadora senator sheriff sophomore specialist spokesman spokespeople spokesperson
            spokeswoman steward strategist survivor tenant superintendent teacher technologist treasurer vice vocera vocero
            vp
            """);

    private static final Set<String> ORGANISATION_WORDS = words("""
            agency alianza alliance asociación association authority band bank campaign center centre chapter
            church city clinic clinics coalition colectivo collective college commission committee community
            council county department district federation fondation foundation fund fundación group guild
            hospital hospitals house inc initiative institut institute international league library llc
            movement museo museum nation network nurses organisation organization partners project red rights
            réseau school service services sindicato society studios syndicat system tenants tribe trust union
            universidad university usa workers
            """);

    /** {@code Office of Public Affairs} is where somebody works, whatever words follow. */
    private static final Pattern OFFICE =
            Pattern.compile("(?iu)(?:office|department|division|bureau)\\sof\\s|.{0,60}\\steam$");

    private static final Pattern DESK = Pattern.compile(
            "(?iu)(?:.{0,60}\\s)?(?:press|media|news|communications)\\s(?:office|desk|team|service|bureau)|newsroom");

    /** A few words, all but the smallest with a capital letter, and no sentence. */
    private static final Pattern LETTERHEAD = Pattern.compile(
            "\\p{Lu}[\\p{L}.'\u2019-]*+(?:\\s(?:of|the|and|for|&|de|del|la|y|\\p{Lu}[\\p{L}.'\u2019-]*+)){1,7}");

    private static final Pattern HONORIFIC = Pattern.compile(
            "(?:(?:the\\s)?Rev|Mr|Mrs|Ms|Mx|Miss|Dr|Dra|Prof|Sr|Sra|Srta|Mme|M|Smt|Shri|Hon|Lic|Ing|Atty|Engr|Rep|Sen|Gov|Cllr)\\.?\\s(?=\\p{Lu})");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,.()/]+");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[\\s,.()/-]+");

    private Names() {}

    static boolean isPerson(String words) {
        return PERSON.matcher(words).matches() && !isTitle(words) && !isOrganisation(words);
    }

    /** Whether words could be a person's name, were they not also an organisation's. */
    static boolean looksLikePerson(String words) {
        return PERSON.matcher(words).matches();
    }

    /** {@code Ms. June Okafor}. */
    static boolean hasHonorific(String words) {
        return HONORIFIC.matcher(words).lookingAt();
    }

    static String withoutHonorific(String name) {
        return HONORIFIC.matcher(name).replaceFirst("");
    }

    static boolean isTitle(String words) {
        return hasAny(words, TITLE_WORDS) && !OFFICE.matcher(words).lookingAt();
    }

    static boolean isOrganisation(String words) {
        return hasAny(words, ORGANISATION_WORDS) || OFFICE.matcher(words).lookingAt();
    }

    /** {@code Attorney General's Press Office}: somebody answers there, whoever it is. */
    static boolean isDesk(String words) {
        return DESK.matcher(words).matches();
    }

    /** {@code Fairmount County Library System}, {@code Office of the Mayor}: all that a letterhead says. */
    static boolean isLetterhead(String words) {
        var all = BETWEEN_WORDS.split(words, -1);
        var places =
                all.length > 2 && all[1].equals("of") && ORGANISATION_WORDS.contains(all[0].toLowerCase(Locale.ROOT));
        return LETTERHEAD.matcher(words).matches()
                && (OFFICE.matcher(words).lookingAt()
                        || places
                        || ORGANISATION_WORDS.contains(all[all.length - 1].toLowerCase(Locale.ROOT)));
    }

    /** A few words, all but the smallest with a capital letter: whom something is from. */
    static boolean areCapitalised(String words) {
        return LETTERHEAD.matcher(words).matches();
    }

    /** {@code Mujeres del Valle}: several words with capitals are somebody, not what somebody does. */
    static boolean isProperName(String words) {
        return words.contains(" ") && Character.isUpperCase(words.codePointAt(0));
    }

    private static boolean hasAny(String words, Set<String> known) {
        var lower = words.toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN_WORDS.split(lower, -1)).anyMatch(known::contains)
                || Arrays.stream(BETWEEN_PARTS.split(lower, -1)).anyMatch(known::contains);
    }

    private static Set<String> words(String words) {
        return Set.of(words.strip().split("\\s+"));
    }
}
