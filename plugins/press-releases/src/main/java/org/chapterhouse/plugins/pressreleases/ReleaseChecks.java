package org.chapterhouse.plugins.pressreleases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.form.Finding;

/** What stands against publishing a release although every single field is in order. */
final class ReleaseChecks {

    private ReleaseChecks() {}

    static List<Finding> of(PressRelease release) {
        var findings = new ArrayList<Finding>();
        if (release.contacts().stream().noneMatch(MediaContact::reachable)) {
            findings.add(new Finding(
                    "contacts",
                    "Journalists have nobody to call. Add a media contact with a phone number or an e-mail address."));
        }
        timing(release).ifPresent(findings::add);
        return List.copyOf(findings);
    }

    private static Optional<Finding> timing(PressRelease release) {
        return switch (release.timing()) {
            case IMMEDIATE -> Optional.empty();
            case HOLD ->
                Optional.of(new Finding(
                        "timing", "The release is on hold. Choose when the press may use it before you publish it."));
            case EMBARGOED -> embargo(release);
        };
    }

    private static Optional<Finding> embargo(PressRelease release) {
        var until = release.embargoedUntil();
        if (until == null) {
            return Optional.of(new Finding("embargoedUntil", "The embargo has no end. Set its day and time."));
        }
        var embargo = release.embargo();
        if (embargo.isEmpty()) {
            return Optional.of(new Finding(
                    "embargoZone", "Nobody can tell by whose clocks the embargo ends. Choose a place from the list."));
        }
        if (embargo.get().doesNotExist()) {
            return Optional.of(new Finding(
                    "embargoedUntil",
                    "%s does not exist that night in %s, as the clocks are put forward over it. Choose a time an hour earlier or later."
                            .formatted(until.toLocalTime(), embargo.get().place())));
        }
        return embargo.filter(Embargo::happensTwice)
                .map(end -> new Finding(
                        "embargoedUntil",
                        "%s comes twice that night in %s, as the clocks are put back. Choose a time an hour earlier or later."
                                .formatted(until.toLocalTime(), end.place())));
    }
}
