package org.chapterhouse.launcher;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How much memory the server may use for its objects, as the JVM writes it: {@code 256m}. */
final class HeapSize {

    static final String NAME = "CHAPTERHOUSE_HEAP";

    private static final String USUAL = "256m";
    private static final Pattern FORM = Pattern.compile("[1-9][0-9]*[mMgG]");
    private static final int LONGEST = 6;
    private static final int SMALLEST_MEGABYTES = 128;

    private HeapSize() {}

    /** What somebody asked for, which this machine must have; else the usual size. */
    static String checked(Optional<String> asked) {
        asked.ifPresent(HeapSize::check);
        return asked.orElse(USUAL);
    }

    private static void check(String text) {
        if (!FORM.matcher(text).matches() || text.length() > LONGEST || megabytes(text) < SMALLEST_MEGABYTES) {
            throw SettingsReading.bad(NAME, text, "Give at least 128m, such as 256m or 1g.");
        }
        if (megabytes(text) > machineMegabytes()) {
            throw SettingsReading.bad(
                    NAME,
                    text,
                    "This machine has %dm for everything. Give less, such as 256m.".formatted(machineMegabytes()));
        }
    }

    /** What the machine has, or as much of it as a container lets us have. */
    private static long machineMegabytes() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getTotalMemorySize() >> 20;
    }

    private static long megabytes(String heap) {
        var number = Long.parseLong(heap.substring(0, heap.length() - 1));
        return heap.toLowerCase(Locale.ROOT).endsWith("g") ? number * 1024 : number;
    }
}
