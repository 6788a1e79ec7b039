package org.chapterhouse.type;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chapterhouse.problem.HouseOnly;

/** In which package the code of each plugin lies, so that a failure is told in its name. The start fills it. */
@ApplicationScoped
@HouseOnly
public class PluginHomes {

    private static final int DEEPEST = 20;

    private volatile Map<String, String> byPackage = Map.of();

    /** @param byPackage the id of each plugin that takes part, by the package it lies in */
    public void settle(Map<String, String> byPackage) {
        this.byPackage = Map.copyOf(byPackage);
    }

    /**
     * Does what may run into a plugin's code: its gates, its observers.
     *
     * @throws PluginFailed when it failed there
     */
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /** The same, for what it answers. */
    public <T> T call(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            throw origin(e).map(plugin -> PluginFailed.in(plugin, e)).orElse(e);
        }
    }

    /** The plugin whose code was running within the work when it failed. */
    private Optional<String> origin(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .flatMap(cause -> Arrays.stream(cause.getStackTrace())
                        .takeWhile(frame -> !frame.getClassName().equals(PluginHomes.class.getName())))
                .flatMap(frame -> of(frame.getClassName()).stream())
                .findFirst();
    }

    private Optional<String> of(String className) {
        return byPackage.entrySet().stream()
                .filter(plugin -> className.startsWith(plugin.getKey() + "."))
                .max(Comparator.comparingInt(plugin -> plugin.getKey().length()))
                .map(Map.Entry::getValue);
    }
}
