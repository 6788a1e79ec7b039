package org.chapterhouse.plugins.pressreleases;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapterhouse.render.PageContext;

/**
 * A release as plain text, laid out in the manner of its style: to be pasted into an e-mail, or sent to a newsroom.
 *
 * <p>What a style remembers beyond the release line: {@link StyleProfile#BRACKETED} has the headline behind "Print
 * Version –", the contact on two lines with bars, and the release line run into the first paragraph; {@link
 * StyleProfile#AP} has the release line on top, one line for each part of a contact, and place and day run into the first
 * paragraph. Reading the text with {@code intake} gives the release again.
 */
public final class ReleaseAsText {

    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);
    private static final DateTimeFormatter LARGO =
            DateTimeFormatter.ofPattern("d 'de' MMMM 'de' yyyy", Locale.forLanguageTag("es"));

    private final PressRelease release;
    private final ReleaseLine line;
    private final boolean inSpanish;
    private final List<String> parts = new ArrayList<>();

    /** Set apart from the headline it would be taken for the first paragraph. */
    private static final Pattern SENTENCE = Pattern.compile("[.!?][\"\u201d\u2019')]?$");

    private ReleaseAsText(PressRelease release, ReleaseLine line, Locale language) {
        this.release = release;
        this.line = line;
        this.inSpanish = SpanishLine.isFor(language);
    }

    /** As visitors get it on a page. */
    static String forReaders(PressRelease release, PageContext page) {
        return forReaders(release, page.language());
    }

    /** As everybody may read it. */
    public static String forReaders(PressRelease release, Locale language) {
        var spoken = spoken(language);
        return new ReleaseAsText(release, ReleaseLine.forReaders(release, spoken), spoken).written();
    }

    /** As the press gets it before its time, embargo or hold included. */
    public static String forPress(PressRelease release, Locale language) {
        var spoken = spoken(language);
        return new ReleaseAsText(release, ReleaseLine.forPress(release, spoken), spoken).written();
    }

    /** What is sent to a newsroom can be read again, so its own words are in one of the languages that are read. */
    private static Locale spoken(Locale language) {
        return SpanishLine.isFor(language) ? language : Locale.ENGLISH;
    }

    private String either(String english, String spanish) {
        return inSpanish ? spanish : english;
    }

    private String written() {
        if (release.style() == StyleProfile.BRACKETED) {
            bracketed();
        } else {
            associatedPress();
        }
        body();
        end();
        return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n")) + "\n";
    }

    private void bracketed() {
        parts.add(lines(
                release.headline().isEmpty()
                        ? ""
                        : either("Print Version – ", "Versión para imprimir – ") + release.headline(),
                release.subhead()));
        contacts(either("Media Contact", "Contacto de prensa"));
    }

    private void associatedPress() {
        var day = release.releasedOn();
        parts.add(lines(line.text(), day == null || line.runsIn() ? "" : (inSpanish ? LARGO : LONG).format(day)));
        contacts(
                release.contacts().size() > 1
                        ? either("MEDIA CONTACTS:", "CONTACTOS DE PRENSA:")
                        : either("MEDIA CONTACT:", "CONTACTO DE PRENSA:"));
        if (SENTENCE.matcher(release.subhead()).find()) {
            parts.add(lines(release.headline(), release.subhead()));
        } else {
            parts.add(release.headline());
            parts.add(release.subhead());
        }
    }

    private void contacts(String label) {
        if (!release.contacts().isEmpty()) {
            parts.add(label + "\n"
                    + release.contacts().stream().map(this::contact).collect(Collectors.joining("\n\n")));
        }
    }

    private String contact(MediaContact contact) {
        var numbers = contact.phones().stream().map(ContactPhone::text);
        var audience = contact.audience().isEmpty() ? "" : contact.audience() + ":";
        if (release.style() == StyleProfile.BRACKETED) {
            return lines(audience, contact.name(), contact.positionAndReach());
        }
        var head = Stream.of(audience, contact.name(), contact.title(), contact.organisation());
        return joined("\n", Stream.of(head, numbers, Stream.of(contact.email())).flatMap(each -> each));
    }

    /** The text, with the release line or the dateline in front of its first words. */
    private void body() {
        var text = new PlainBlocks(release.body()).text();
        if (release.style() == StyleProfile.BRACKETED) {
            parts.add(line.text() + " " + text);
        } else {
            parts.add(line.runsIn() ? line.dateline() + " " + text : text);
        }
        var running = OneLine.of(release.body().plainText());
        release.quotes().stream()
                .filter(quote -> !quote.isIn(running))
                .map(quote -> "“" + quote.text() + "” — " + quote.attribution())
                .forEach(parts::add);
    }

    /** Without a heading, the standing text is told from the release by the end mark above it. */
    private void end() {
        var boilerplate = lines(release.boilerplateTitle(), new PlainBlocks(release.boilerplate()).text());
        if (release.boilerplateTitle().isEmpty()) {
            parts.add(release.endMark().text());
            parts.add(boilerplate);
        } else {
            parts.add(boilerplate);
            parts.add(release.endMark().text());
        }
    }

    private static String lines(String... lines) {
        return joined("\n", Stream.of(lines));
    }

    private static String joined(String separator, Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(separator));
    }
}
