package org.chapterhouse.plugins.pressreleases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands against publishing a release although every single field is in order. */
final class ReleaseChecks {

    private ReleaseChecks() {}

    static List<Finding> of(PressRelease release) {
        var findings = new ArrayList<Finding>();
        if (release.body().isEmpty()) {
            findings.add(new Finding("body", "press-release.finding.no-body"));
        }
        if (release.contacts().stream().noneMatch(MediaContact::reachable)) {
            findings.add(new Finding("contacts", "press-release.finding.no-contact"));
        }
        timing(release).ifPresent(findings::add);
        return List.copyOf(findings);
    }

    private static Optional<Finding> timing(PressRelease release) {
        return switch (release.timing()) {
            case IMMEDIATE -> Optional.empty();
            case HOLD -> Optional.of(new Finding("timing", "press-release.finding.on-hold"));
            case EMBARGOED -> embargo(release);
        };
    }

    private static Optional<Finding> embargo(PressRelease release) {
        if (release.embargoedUntil() == null) {
            return Optional.of(new Finding("embargoedUntil", "press-release.finding.no-embargo-end"));
        }
        var embargo = release.embargo();
        if (embargo.isEmpty()) {
            return Optional.of(new Finding("embargoZone", "press-release.finding.no-embargo-zone"));
        }
        if (embargo.get().doesNotExist()) {
            return Optional.of(new Finding("embargoedUntil", "press-release.finding.embargo-in-gap"));
        }
        return embargo.filter(Embargo::happensTwice)
                .map(end -> new Finding("embargoedUntil", "press-release.finding.embargo-twice"));
    }
}
