package org.chapterhouse.fault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chapterhouse.platform.Beans;
import org.chapterhouse.platform.Handler;
import org.chapterhouse.problem.HouseOnly;

/** In which package the code of each plugin lies, so that a failure is told in its name. The start fills it. */
@ApplicationScoped
@HouseOnly
public class PluginHomes {

    private static final int DEEPEST = 20;

    @Inject
    Beans beans;

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
        return call(PluginFailed::in, work);
    }

    /** Has a bean of a plugin do what it was named for. */
    public <A, R> R handle(Handler<A, R> handler, A argument) {
        return call(PluginFailed::atWork, () -> handler.handle(beans, argument));
    }

    /** A plugin that was built for something else than what is here fails by an error, as one does that goes round in a circle. */
    private <T> T call(BiFunction<String, Throwable, RuntimeException> failed, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            throw origin(e).map(plugin -> failed.apply(plugin, e)).orElse(e);
        } catch (LinkageError | StackOverflowError | AssertionError e) {
            throw origin(e).map(plugin -> failed.apply(plugin, e)).orElseThrow(() -> e);
        }
    }

    /** Whose code a class is. */
    public Optional<String> whose(Class<?> type) {
        return of(type.getName());
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
