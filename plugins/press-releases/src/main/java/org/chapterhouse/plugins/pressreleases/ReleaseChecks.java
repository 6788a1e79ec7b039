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
            findings.add(Finding.at("contacts", "check.no-contact"));
        }
        if (release.contacts().stream().anyMatch(contact -> contact.goesBy().isEmpty())) {
            findings.add(Finding.at("contacts", "check.nameless-contact"));
        }
        timing(release).ifPresent(findings::add);
        return List.copyOf(findings);
    }

    private static Optional<Finding> timing(PressRelease release) {
        return switch (release.timing()) {
            case IMMEDIATE -> Optional.empty();
            case HOLD -> Optional.of(Finding.at("timing", "check.on-hold"));
            case EMBARGOED -> embargo(release);
        };
    }

    private static Optional<Finding> embargo(PressRelease release) {
        var until = release.embargoedUntil();
        if (until == null) {
            return Optional.of(Finding.at("embargoedUntil", "check.no-end"));
        }
        var embargo = release.embargo();
        if (embargo.isEmpty()) {
            return Optional.of(Finding.at("embargoZone", "check.no-zone"));
        }
        var place = embargo.get().place();
        if (embargo.get().doesNotExist()) {
            return Optional.of(Finding.at("embargoedUntil", "check.never", until.toLocalTime(), place));
        }
        return embargo.filter(Embargo::happensTwice)
                .map(end -> Finding.at("embargoedUntil", "check.twice", until.toLocalTime(), place));
    }
}
