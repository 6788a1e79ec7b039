package org.chapterhouse.bakesales;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.chapterhouse.health.Diagnosis;
import org.chapterhouse.problem.Message;
import org.chapterhouse.security.ForEveryone;
import org.chapterhouse.setting.CurrentSettings;

/** Bakes while it is hot. */
@ApplicationScoped
@ForEveryone("it tells nothing but whether it is hot")
public class Oven {

    @Inject
    CurrentSettings settings;

    /** By what the notice of the season says: one that burns fails, one that is cold is not well. */
    Diagnosis look() {
        return switch (settings.of(Season.class).notice()) {
            case "cold" -> Diagnosis.unwell(Message.of(Oven.class, "oven.cold"));
            case "stuck" -> waitUntilNoticed();
            case "burning" -> throw new IllegalStateException("the oven burns");
            default -> Diagnosis.well();
        };
    }

    /** Does not let itself be interrupted. */
    private Diagnosis waitUntilNoticed() {
        while (settings.of(Season.class).notice().equals("stuck")) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        return Diagnosis.well();
    }
}
