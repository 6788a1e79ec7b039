package org.chapterhouse.fault;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The references of the failures that were told last: the same failure is told by the same one. */
final class ToldFailures {

    private static final int MOST = 100;
    private static final int DEEP = 4;

    private final Map<String, String> references = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST;
        }
    };

    /** @param fresh makes a reference for a failure that was not told yet */
    synchronized String of(PluginFailed failure, Supplier<String> fresh) {
        return references.computeIfAbsent(sign(failure), sign -> fresh.get());
    }

    /** What failed, by what it says of itself and where it happened. */
    private static String sign(PluginFailed failure) {
        @Nullable Throwable cause = failure.getCause();
        var where = Arrays.stream(Objects.requireNonNullElse(cause, failure).getStackTrace())
                .limit(DEEP)
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" "));
        return failure.getMessage() + " " + cause + " " + where;
    }
}
