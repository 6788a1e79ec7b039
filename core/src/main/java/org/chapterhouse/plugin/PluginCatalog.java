package org.chapterhouse.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapterhouse.command.KnownCommand;
import org.chapterhouse.fault.PluginHomes;
import org.chapterhouse.health.KnownCheck;
import org.chapterhouse.job.KnownJob;
import org.chapterhouse.mail.Letter;
import org.chapterhouse.page.Assets;
import org.chapterhouse.page.HomeBlocks;
import org.chapterhouse.page.JsonEndpoint;
import org.chapterhouse.page.PublicPage;
import org.chapterhouse.person.KnownData;
import org.chapterhouse.platform.Beans;
import org.chapterhouse.platform.Configuration;
import org.chapterhouse.platform.Migrations;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Message;
import org.chapterhouse.screen.AdminPages;
import org.chapterhouse.search.KnownSource;
import org.chapterhouse.search.Rebuilding;
import org.chapterhouse.security.KnownArea;
import org.chapterhouse.setting.KnownSettings;
import org.chapterhouse.setting.SettingsCatalog;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.visitor.PublicForms;
import org.chapterhouse.webhook.Webhook;
import org.chapterhouse.webhook.Webhooks;

/** The plugins that are here today, and those that were left out. */
@ApplicationScoped
@HouseOnly
public class PluginCatalog {

    private final List<Admission.Admitted> admitted = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    @Inject
    PluginCatalog(@Any Instance<Plugin> plugins, Beans beans, Configuration configuration) {
        var candidates = plugins.handlesStream().map(PluginCatalog::candidate).toList();
        var admission = Admission.of(candidates, beans::has);
        configuration
                .leftOutPlugins()
                .forEach((jar, reason) -> leftOut.add(new LeftOut(jar, Optional.empty(), JarFault.message(reason))));
        leftOut.addAll(unseen(configuration.pluginClasses(), candidates));
        leftOut.addAll(admission.leftOut());
        admitted.addAll(admission.admitted());
    }

    /** For the container's proxy. */
    protected PluginCatalog() {}

    /** A class that is no bean to the container would do nothing, without a word. */
    private static List<LeftOut> unseen(Map<String, String> classes, List<Admission.Candidate> candidates) {
        var seen = candidates.stream().map(Admission.Candidate::className).collect(Collectors.toSet());
        return classes.entrySet().stream()
                .filter(plugin -> !seen.contains(plugin.getKey()))
                .map(plugin -> new LeftOut(
                        plugin.getValue(),
                        Optional.empty(),
                        Message.of(PluginCatalog.class, "left-out.no-bean", plugin.getKey())))
                .toList();
    }

    private static Admission.Candidate candidate(Instance.Handle<Plugin> handle) {
        var type = handle.getBean().getBeanClass();
        return new Admission.Candidate(
                jarOf(type),
                type.getName(),
                handle::get,
                id -> placeOf(type)
                        .map(place -> JarFiles.of(Path.of(place), id))
                        .orElse(JarFiles.NONE));
    }

    /** Where its classes come from: a jar, or a folder while it is made. */
    private static Optional<String> placeOf(Class<?> type) {
        return Optional.ofNullable(type.getProtectionDomain().getCodeSource())
                .map(source -> source.getLocation()
                        .getPath()
                        .replaceFirst("^file:", "")
                        .replaceFirst("!?/+$", ""));
    }

    private static String jarOf(Class<?> type) {
        return placeOf(type)
                .map(path -> path.replaceFirst(".*/", ""))
                .filter(name -> name.endsWith(".jar"))
                .orElse(type.getName());
    }

    /** Leaves out a plugin that turned out to be unfit after it was let in, with everything it brought. */
    void leaveOut(String id, Message reason) {
        admitted.stream().filter(plugin -> plugin.id().equals(id)).toList().forEach(plugin -> {
            admitted.remove(plugin);
            leftOut.add(new LeftOut(plugin.jar(), Optional.of(id), reason));
        });
    }

    public List<Plugin> plugins() {
        return admitted.stream().map(Admission.Admitted::plugin).toList();
    }

    /** Who is here and does not take part, for whoever runs the suite. */
    public List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    /** Where the tables of each lie, by the package of its code. */
    Map<String, String> schemas() {
        return admitted.stream()
                .collect(Collectors.toMap(Admission.Admitted::home, plugin -> Migrations.schemaOf(plugin.id())));
    }

    /** The id of each, by the package of its code. */
    Map<String, String> homes() {
        return admitted.stream().collect(Collectors.toMap(Admission.Admitted::home, Admission.Admitted::id));
    }

    /** What they have done later. */
    List<KnownJob> jobs() {
        var jobs = new ArrayList<KnownJob>();
        for (var one : admitted) {
            one.brought()
                    .jobs()
                    .forEach(job ->
                            jobs.add(KnownJob.of(one.id(), job, one.plugin().getClass())));
            if (!one.brought().searchSources().isEmpty()) {
                jobs.add(KnownJob.of(one.id(), Rebuilding.reading(), Rebuilding.class));
            }
            if (!one.brought().webhooks().isEmpty()) {
                jobs.add(KnownJob.of(one.id(), Webhooks.taking(), Webhooks.class));
            }
        }
        return jobs;
    }

    /** What can be ordered at the console. */
    List<KnownCommand> commands() {
        return admitted.stream()
                .flatMap(one -> one.brought().commands().stream()
                        .map(command ->
                                KnownCommand.of(one.id(), command, one.plugin().getClass())))
                .toList();
    }

    /** What of them can be well or not, each looked at in its plugin's name. */
    List<KnownCheck> healthChecks(PluginHomes homes) {
        return admitted.stream()
                .flatMap(one -> one.brought().healthChecks().stream()
                        .map(check -> new KnownCheck(
                                one.id() + "." + check.name(),
                                Message.of(one.plugin().getClass(), "health." + check.name() + ".title"),
                                check.limit(),
                                true,
                                () -> homes.handle(check.handler(), check))))
                .toList();
    }

    /** What readers find besides content. */
    List<KnownSource> searchSources() {
        return admitted.stream()
                .flatMap(one -> one.brought().searchSources().stream()
                        .map(source -> KnownSource.of(
                                one.id(),
                                source,
                                one.plugin().getClass(),
                                version(one.plugin().getClass()))))
                .toList();
    }

    /** Each as it is remembered. */
    List<PluginBook.Seen> seen() {
        return admitted.stream()
                .map(one -> new PluginBook.Seen(
                        one.id(),
                        one.jar(),
                        version(one.plugin().getClass()),
                        one.brought().types().stream().map(ContentType::id).toList()))
                .toList();
    }

    private static String version(Class<?> plugin) {
        return Optional.ofNullable(plugin.getPackage().getImplementationVersion())
                .orElse("");
    }

    List<Letter<?>> letters() {
        return admitted.stream()
                .flatMap(plugin -> plugin.brought().letters().stream())
                .<Letter<?>>map(letter -> letter)
                .toList();
    }

    /** Where services call, by its full name. */
    Map<String, Webhook> webhooks() {
        var webhooks = new TreeMap<String, Webhook>();
        admitted.forEach(plugin -> plugin.brought()
                .webhooks()
                .forEach(webhook -> webhooks.put(plugin.id() + "." + webhook.name(), webhook)));
        return webhooks;
    }

    /** What roles may name, each with its words. */
    List<KnownArea> areas() {
        return admitted.stream()
                .flatMap(one -> Stream.concat(
                        one.brought().areas().stream()
                                .map(area -> KnownArea.of(area, one.plugin().getClass())),
                        one.settings().map(SettingsCatalog::area).limit(1)))
                .collect(Collectors.toMap(
                        known -> known.area().id(), known -> known, (own, ours) -> own, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** What they hold of people. */
    List<KnownData<?>> personalData() {
        return admitted.stream()
                .<KnownData<?>>flatMap(Admission.Admitted::personalData)
                .toList();
    }

    /** What an organisation decides about them. */
    List<KnownSettings<?>> settings() {
        return admitted.stream()
                .<KnownSettings<?>>flatMap(Admission.Admitted::settings)
                .toList();
    }

    /** What they brought, in the order of their ids. */
    Collection<ContentType<?>> types() {
        return admitted.stream()
                .flatMap(plugin -> plugin.brought().types().stream())
                .<ContentType<?>>map(type -> type)
                .toList();
    }

    List<AdminPages.Placed> adminPages() {
        return admitted.stream()
                .flatMap(one -> one.brought().adminPages().stream()
                        .map(page -> new AdminPages.Placed(
                                one.id(), page, one.plugin().getClass())))
                .toList();
    }

    List<HomeBlocks.Brought> homeBlocks() {
        return admitted.stream()
                .flatMap(one ->
                        one.brought().homeBlocks().stream().map(block -> new HomeBlocks.Brought(one.id(), block)))
                .toList();
    }

    /** What goes with their pages. */
    List<Assets.Brought> assets() {
        return admitted.stream()
                .map(one -> new Assets.Brought(
                        one.id(),
                        one.brought().assets(),
                        one.files().assets(),
                        one.brought().shown()))
                .toList();
    }

    List<PublicPage<?>> pages() {
        return admitted.stream()
                .flatMap(plugin -> plugin.brought().pages().stream())
                .<PublicPage<?>>map(page -> page)
                .toList();
    }

    List<PublicForms.Brought> forms() {
        return admitted.stream()
                .flatMap(plugin ->
                        plugin.brought().forms().stream().map(form -> new PublicForms.Brought(plugin.id(), form)))
                .toList();
    }

    List<JsonEndpoint<?>> endpoints() {
        return admitted.stream()
                .flatMap(plugin -> plugin.brought().endpoints().stream())
                .<JsonEndpoint<?>>map(endpoint -> endpoint)
                .toList();
    }
}
