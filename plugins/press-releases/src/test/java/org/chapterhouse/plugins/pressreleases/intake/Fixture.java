package org.chapterhouse.plugins.pressreleases.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chapterhouse.plugins.pressreleases.MediaContact;
import org.chapterhouse.plugins.pressreleases.PressRelease;
import org.chapterhouse.type.Beginning;
import org.chapterhouse.type.Intake;

/** The texts under src/test/resources/intake. */
final class Fixture {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private Fixture() {}

    static byte[] bytes(String name) {
        try (var stream = Objects.requireNonNull(Fixture.class.getResourceAsStream("/intake/" + name + ".txt"), name)) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return UploadedText.of(bytes(name));
    }

    static Reading read(String name) {
        return reading(text(name));
    }

    static Begun intake() {
        return new Begun(new ReleaseText(), new Beginning(ZoneOffset.UTC, TODAY));
    }

    /** The intake, on that day. */
    record Begun(ReleaseText intake, Beginning beginning) {

        Intake<PressRelease> read(String text) {
            return intake.read(text, beginning);
        }

        Intake<PressRelease> read(String text, String html) {
            return intake.read(text, html, beginning);
        }

        Intake<PressRelease> read(byte[] file) {
            return intake.read(file, beginning);
        }
    }

    static Reading reading(String text) {
        return reading(text, List.of());
    }

    static Reading reading(String text, List<FormattedLine> formatted) {
        return Reading.of(text, formatted, TODAY);
    }

    /** Paragraphs of a reading's body. */
    static List<String> paragraphs(Reading reading) {
        return List.of(reading.release().body().plainText().split("\n\n", -1));
    }

    static List<String> contacts(Reading reading) {
        return reading.release().contacts().stream().map(Fixture::line).toList();
    }

    private static String line(MediaContact contact) {
        return String.join(
                " / ", contact.name(), contact.title(), contact.organisation(), phones(contact), contact.email());
    }

    /** {@code office 303-555-0100; cell 303-555-0101}. */
    static String phones(MediaContact contact) {
        return contact.phones().stream()
                .map(phone -> (phone.label() + " " + phone.number()).strip())
                .collect(Collectors.joining("; "));
    }
}
