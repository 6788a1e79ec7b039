package org.chapterhouse.plugin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.content.StandingAddresses;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.Problem;
import org.chapterhouse.security.Role;

/**
 * The plugins that are here today, and the content types they brought.
 *
 * <p>A type is found by its id or not at all: content whose plugin was removed stays stored and waits for it.
 */
@ApplicationScoped
public class PluginCatalog implements StandingAddresses {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final List<Plugin> plugins;
    private final Map<String, ContentType<?>> types = new LinkedHashMap<>();
    private final Map<String, Plugin> owners = new LinkedHashMap<>();

    @Inject
    PluginCatalog(@Any Instance<Plugin> plugins) {
        this.plugins = plugins.stream().sorted(Comparator.comparing(Plugin::id)).toList();
    }

    /** For the container's proxy. */
    protected PluginCatalog() {
        this.plugins = List.of();
    }

    @PostConstruct
    void register() {
        for (var plugin : plugins) {
            if (!ID.matcher(plugin.id()).matches()) {
                throw refused("The plugin " + plugin.getClass().getName() + " has the id '" + plugin.id()
                        + "'. Ids are lower-case words joined by hyphens.");
            }
            plugin.contentTypes().forEach(type -> register(plugin, type));
        }
    }

    private void register(Plugin plugin, ContentType<?> type) {
        if (Role.ADMINISTRATION.contains(type.id())) {
            throw refused("The plugin '" + plugin.id() + "' brings a content type named '" + type.id()
                    + "', which is the name of a permission of the suite itself. Remove the jar.");
        }
        var former = owners.putIfAbsent(type.id(), plugin);
        if (former != null) {
            throw refused("The plugins '" + former.id() + "' and '" + plugin.id() + "' both bring the content type '"
                    + type.id() + "'. Remove one of the two jars.");
        }
        types.put(type.id(), type);
    }

    private static ChapterhouseException refused(String message) {
        return new ChapterhouseException(new Problem("CH-021", Problem.Kind.CONFIG, message));
    }

    public List<Plugin> plugins() {
        return plugins;
    }

    public Collection<ContentType<?>> types() {
        return types.values();
    }

    public Optional<ContentType<?>> type(String id) {
        return Optional.ofNullable(types.get(id));
    }

    /** The list or feed that stands at a path of a site. */
    @Override
    public Optional<String> holderOf(SitePath path) {
        return types.values().stream()
                .filter(type -> holds(type, path))
                .map(type -> type.messages(Locale.ENGLISH).plural())
                .findFirst();
    }

    private static boolean holds(ContentType<?> type, SitePath path) {
        return type.listing().map(Listing::path).filter(path::equals).isPresent()
                || type.feed().map(Feed::path).filter(path::equals).isPresent();
    }

    /** @throws NoSuchType when no plugin that is here brings the type */
    public ContentType<?> require(String id) {
        return type(id).orElseThrow(() -> new NoSuchType(id));
    }
}
