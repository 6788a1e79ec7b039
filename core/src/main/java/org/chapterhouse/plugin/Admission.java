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
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chapterhouse.content.Content;
import org.chapterhouse.person.KnownData;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Message;
import org.chapterhouse.problem.MessageFile;
import org.chapterhouse.setting.KnownSettings;
import org.chapterhouse.type.Beginning;
import org.chapterhouse.type.ContentType;

/**
 * Lets in whoever keeps the rules, one plugin after another. Whoever breaks them, or breaks down while it is asked what
 * it brings, is left out as a whole.
 *
 * <p>What came with the suite is let in first, so that nobody who comes later can take its names and addresses away; then
 * whoever lies in a package named after its id, so that it is not the alphabet that decides between two of one id.
 */
final class Admission {

    private static final Logger LOG = System.getLogger(Admission.class.getName());
    private static final String HOUSE = "org.chapterhouse.plugins.";
    private static final Pattern ID = Pattern.compile("(?=.{1,50}$)[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** Its tables would lie among those of core, or where PostgreSQL keeps its own; its areas among those of the suite, its styles among those of
     * the house. */
    private static final Pattern TAKEN = Pattern.compile("core|house|public|suite|information-schema|pg-.*");

    /** Somebody who wants to take part. */
    record Candidate(String jar, String className, Supplier<Plugin> plugin, Function<String, JarFiles> files) {

        /** One without anything for browsers. */
        Candidate(String jar, String className, Supplier<Plugin> plugin) {
            this(jar, className, plugin, id -> JarFiles.NONE);
        }

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
     * @param files what browsers may get out of its jar
     */
    record Admitted(String jar, String home, Plugin plugin, String id, Brought brought, JarFiles files) {

        private boolean isOfTheHouse() {
            return home.startsWith(HOUSE);
        }

        Stream<KnownSettings<?>> settings() {
            return brought.settings().stream().map(settings -> new KnownSettings<>(id, this::called, settings));
        }

        Stream<KnownData<?>> personalData() {
            return brought.personalData().stream().map(data -> new KnownData<>(id, this::called, data));
        }

        /** In its own words; by its id where it has none for itself. */
        private String called(Locale language) {
            return MessageFile.of(plugin.getClass(), language)
                    .find("plugin.title")
                    .orElse(id);
        }

        /** As every plugin should be: where two have one id, the other has probably taken it. */
        private boolean isNamedAsItsPackage() {
            return ("." + home).endsWith("." + id.replace("-", ""));
        }
    }

    private final List<Admitted> asked = new ArrayList<>();
    private final Map<String, Admitted> admitted = new LinkedHashMap<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    private final Predicate<Class<?>> isBean;

    private Admission(Predicate<Class<?>> isBean) {
        this.isBean = isBean;
    }

    /** @param isBean whether there is a bean of a class that somebody names */
    static Admission of(List<Candidate> candidates, Predicate<Class<?>> isBean) {
        var admission = new Admission(isBean);
        candidates.stream()
                .sorted(Comparator.comparing((Candidate candidate) -> !candidate.isOfTheHouse())
                        .thenComparing(Candidate::jar)
                        .thenComparing(Candidate::className))
                .forEach(admission::ask);
        admission.asked.stream()
                .sorted(Comparator.comparing((Admitted one) -> !one.isOfTheHouse())
                        .thenComparing(one -> !one.isNamedAsItsPackage()))
                .forEach(admission::letIn);
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
        Optional<String> known = Optional.empty();
        try {
            var plugin = candidate.plugin().get();
            var id = plugin.id();
            known = Optional.of(id);
            var newcomer = new Admitted(
                    candidate.jar(),
                    candidate.home(),
                    plugin,
                    id,
                    Brought.by(plugin),
                    candidate.files().apply(id));
            newcomer.brought().types().forEach(Admission::tryOut);
            newcomer.brought().tryOut();
            asked.add(newcomer);
        } catch (ChapterhouseException e) {
            leftOut.add(new LeftOut(candidate.jar(), known, e.problem().message()));
        } catch (RuntimeException | Error e) {
            LOG.log(Level.WARNING, "The plugin of " + candidate.jar() + " cannot say what it brings", e);
            leftOut.add(new LeftOut(candidate.jar(), known, reason(e)));
        }
    }

    private void letIn(Admitted newcomer) {
        try {
            check(newcomer);
            admitted.put(newcomer.id(), newcomer);
        } catch (Unfit e) {
            leftOut.add(new LeftOut(newcomer.jar(), Optional.of(newcomer.id()), e.reason()));
        }
    }

    private static Message reason(Throwable failure) {
        Throwable cause = failure;
        for (Throwable next = cause.getCause(); next != null; next = cause.getCause()) {
            cause = next;
        }
        return Message.of(
                Admission.class,
                failure instanceof LinkageError ? "left-out.other-version" : "left-out.fails",
                cause.toString());
    }

    /** Everything that can fail without any content there, fails now. */
    private static <T extends Record & Content> void tryOut(ContentType<T> type) {
        type.read(type.write(type.blank(new Beginning(ZoneOffset.UTC, LocalDate.EPOCH))));
        type.messages(Locale.ENGLISH).plural();
    }

    private void check(Admitted newcomer) {
        if (!ID.matcher(newcomer.id()).matches()) {
            throw new Unfit("left-out.id", newcomer.id());
        }
        if (TAKEN.matcher(newcomer.id()).matches()) {
            throw new Unfit("left-out.id-kept", newcomer.id());
        }
        var namesake = admitted.get(newcomer.id());
        if (namesake != null) {
            throw new Unfit("left-out.id-taken", namesake.jar(), newcomer.id());
        }
        admitted.values().stream()
                .filter(other -> other.home().equals(newcomer.home()))
                .findFirst()
                .ifPresent(other -> {
                    throw new Unfit("left-out.package", other.home(), other.jar());
                });
        var claims = new Claims(admitted.values());
        newcomer.brought().types().forEach(type -> claims.check(newcomer, type));
        claims.checkPages(newcomer);
        claims.checkJobs(newcomer);
        Claims.checkNames(newcomer.brought());
        AreaClaims.check(newcomer.id(), newcomer.brought().areas());
        new AdminPageClaims(newcomer.id(), newcomer.brought())
                .check(newcomer.files().views());
        new AssetClaims(newcomer.id(), newcomer.brought(), newcomer.files()).check();
        SettingsClaims.check(newcomer, admitted.values());
        DataClaims.check(newcomer.brought().personalData());
        newcomer.brought()
                .beans()
                .filter(bean -> !isBean.test(bean))
                .findFirst()
                .ifPresent(bean -> {
                    throw new Unfit("left-out.no-handler", bean.getName());
                });
    }

    /** A rule is broken; the message says which, and what to do. */
    static final class Unfit extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Message reason;

        Unfit(String key, Object... arguments) {
            super(key);
            this.reason = Message.of(Admission.class, key, arguments);
        }

        Message reason() {
            return reason;
        }
    }
}
