package org.chapterhouse.plugin;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.chapterhouse.content.Content;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.type.Beginning;
import org.chapterhouse.type.ContentType;

/**
 * Lets in whoever keeps the rules, one plugin after another. Whoever breaks them, or breaks down while it is asked what
 * it brings, is left out as a whole.
 *
 * <p>What came with the suite is asked first, so that nobody who comes later can take its names and addresses away.
 */
final class Admission {

    private static final Logger LOG = System.getLogger(Admission.class.getName());
    private static final String HOUSE = "org.chapterhouse.plugins.";
    private static final Pattern ID = Pattern.compile("(?=.{1,50}$)[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** Its tables would lie among those of core, or where PostgreSQL keeps its own. */
    private static final Pattern TAKEN = Pattern.compile("core|public|information-schema|pg-.*");

    /** Somebody who wants to take part. */
    record Candidate(String jar, String className, Supplier<Plugin> plugin) {

        private boolean isOfTheHouse() {
            return className.startsWith(HOUSE);
        }

        /** The package whose code is the plugin's. */
        private String home() {
            return className.substring(0, Math.max(0, className.lastIndexOf('.')));
        }
    }

    /**
     * @param home the package whose code is its
     * @param types as they were when it was asked; it is not asked again
     */
    record Admitted(String jar, String home, Plugin plugin, String id, List<ContentType<?>> types) {}

    private final Map<String, Admitted> admitted = new LinkedHashMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    private Admission() {}

    static Admission of(List<Candidate> candidates) {
        var admission = new Admission();
        candidates.stream()
                .sorted(Comparator.comparing((Candidate candidate) -> !candidate.isOfTheHouse())
                        .thenComparing(Candidate::jar)
                        .thenComparing(Candidate::className))
                .forEach(admission::ask);
        return admission;
    }

    List<Admitted> admitted() {
        return admitted.values().stream()
                .sorted(Comparator.comparing(Admitted::id))
                .toList();
    }

    List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    private void ask(Candidate candidate) {
        try {
            var plugin = candidate.plugin().get();
            var newcomer = new Admitted(
                    candidate.jar(), candidate.home(), plugin, plugin.id(), List.copyOf(plugin.contentTypes()));
            newcomer.types().forEach(Admission::tryOut);
            check(newcomer);
            admitted.put(newcomer.id(), newcomer);
        } catch (Unfit e) {
            leftOut.add(new LeftOut(candidate.jar(), String.valueOf(e.getMessage())));
        } catch (ChapterhouseException e) {
            leftOut.add(new LeftOut(candidate.jar(), e.problem().message().toString()));
        } catch (RuntimeException | Error e) {
            LOG.log(Level.WARNING, "The plugin of " + candidate.jar() + " cannot say what it brings", e);
            leftOut.add(new LeftOut(candidate.jar(), words(e)));
        }
    }

    private static String words(Throwable failure) {
        Throwable cause = failure;
        for (Throwable next = cause.getCause(); next != null; next = cause.getCause()) {
            cause = next;
        }
        return failure instanceof LinkageError
                ? "It was built for another version of Chapterhouse (" + cause
                        + "). Put in the jar that was made for this version."
                : "It failed while it was asked what it brings (" + cause
                        + "). Remove the jar, or ask whoever made it; server.log says where it failed.";
    }

    /** Everything that can fail without any content there, fails now. */
    private static <T extends Record & Content> void tryOut(ContentType<T> type) {
        type.read(type.write(type.blank(new Beginning(ZoneOffset.UTC, LocalDate.EPOCH))));
        type.messages(Locale.ENGLISH).plural();
    }

    private void check(Admitted newcomer) {
        if (!ID.matcher(newcomer.id()).matches()) {
            throw new Unfit("Its id '" + newcomer.id() + "' is not made of lower-case words joined by hyphens, 50"
                    + " characters at most. Whoever made it has to rename it.");
        }
        if (TAKEN.matcher(newcomer.id()).matches()) {
            throw new Unfit("Its id '" + newcomer.id() + "' is a name that the suite or its database keeps for itself."
                    + " Whoever made it has to rename it.");
        }
        var namesake = admitted.get(newcomer.id());
        if (namesake != null) {
            throw new Unfit("'" + namesake.jar() + "' is the plugin '" + newcomer.id()
                    + "' already. Keep one of the two jars.");
        }
        admitted.values().stream()
                .filter(other -> other.home().equals(newcomer.home()))
                .findFirst()
                .ifPresent(other -> {
                    throw new Unfit("It lies in the package " + other.home() + ", as '" + other.jar()
                            + "' does, and each needs one of its own. Remove one of the two, or ask whoever made this one"
                            + " to move it.");
                });
        var claims = new Claims(admitted.values());
        newcomer.types().forEach(type -> claims.check(newcomer, type));
    }

    /** A rule is broken; the message says which, and what to do. */
    static final class Unfit extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unfit(String message) {
            super(message);
        }
    }
}
