package org.chapterhouse.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.chapterhouse.audit.AuditSubject;
import org.chapterhouse.audit.AuditTrail;
import org.chapterhouse.content.ContentItems;
import org.chapterhouse.platform.Remains;
import org.chapterhouse.platform.SchemaOwner;
import org.chapterhouse.platform.sql.OneTransaction;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Message;
import org.chapterhouse.security.Actor;
import org.chapterhouse.security.Areas;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.security.Verb;
import org.chapterhouse.type.ContentTypes;

/**
 * What is kept of plugins that are gone, until somebody says that they will not come back. A plugin whose jar is still there is
 * never forgotten: it would make everything anew at the next start.
 */
@ApplicationScoped
@Transactional
@HouseOnly
public class Uninstalling {

    private static final String EVERYWHERE = "*";

    @Inject
    PluginCatalog catalog;

    @Inject
    PluginBook book;

    @Inject
    ContentTypes types;

    @Inject
    ContentItems items;

    @Inject
    @Any
    Instance<Remains> remains;

    @Inject
    Sql sql;

    @Inject
    @SchemaOwner
    DataSource owner;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentUser user;

    /** Every plugin that takes part, or of which anything is kept. */
    public List<Leaving> all() {
        user.require(Areas.SITE, Verb.EDIT, EVERYWHERE);
        return Stream.of(
                        catalog.plugins().stream().map(Plugin::id),
                        book.all().stream().map(PluginBook.Seen::id),
                        new OwnTables(new Sql(owner)).plugins().stream())
                .flatMap(ids -> ids)
                .distinct()
                .sorted()
                .map(this::kept)
                .toList();
    }

    /**
     * What is kept of one that is gone.
     *
     * @throws ForgetRefused when it is not gone, or was never here
     */
    public Leaving find(String id) {
        user.require(Areas.SITE, Verb.EDIT, EVERYWHERE);
        var found = all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ForgetRefused("CH-056.unknown", id));
        if (found.state() != Leaving.State.REMOVED) {
            throw new ForgetRefused("CH-056.here", id);
        }
        unknownJar().ifPresent(jar -> {
            throw new ForgetRefused("CH-056.unsure", id, jar);
        });
        return found;
    }

    /**
     * Deletes what is kept of a plugin that is gone; what editors wrote only when that is asked for, too.
     *
     * @throws ForgetRefused also when another node works with it still
     */
    public void forget(String id, boolean withContent, Actor by) {
        user.require(Areas.SITE, Verb.EDIT, EVERYWHERE);
        var left = find(id);
        var gone = gone(id);
        audit.record(
                by,
                PluginAct.FORGOTTEN,
                new AuditSubject("plugin", id),
                EVERYWHERE,
                Map.of("content", String.valueOf(withContent)));
        remains.stream().forEach(one -> one.beforeForgetting(gone, withContent));
        OneTransaction.on(owner, as -> {
            PluginPresence.requireNowhere(as, id);
            left.tables().ifPresent(tables -> new OwnTables(as).drop(id));
            inOrder()
                    .flatMap(one -> one.kept().stream())
                    .filter(kept -> withContent || !kept.isContent())
                    .flatMap(kept -> kept.forgetting().stream())
                    .forEach(statement -> as.of(statement).with(gone).run());
            if (withContent || gone.items().isEmpty()) {
                as.of("delete from plugin_seen where id = :id").with(gone).run();
            }
        });
    }

    private Leaving kept(String id) {
        var gone = gone(id);
        return new Leaving(
                id,
                state(id),
                book.find(id).map(PluginBook.Seen::version).orElse(""),
                new OwnTables(new Sql(owner)).of(id),
                counted(gone, false),
                counted(gone, true));
    }

    private Leaving.State state(String id) {
        if (catalog.plugins().stream().anyMatch(plugin -> plugin.id().equals(id))) {
            return Leaving.State.RUNNING;
        }
        var known = book.find(id).map(PluginBook.Seen::jar).map(Uninstalling::withoutVersion);
        return catalog.leftOut().stream()
                        .anyMatch(left -> left.id()
                                .map(id::equals)
                                .orElseGet(() -> isNamed(withoutVersion(left.jar()), id, known)))
                ? Leaving.State.LEFT_OUT
                : Leaving.State.REMOVED;
    }

    private static boolean isNamed(String jar, String id, Optional<String> known) {
        return known.filter(jar::equals).isPresent() || jar.equals(id) || jar.endsWith("-" + id);
    }

    /** A jar that could not even be asked what it is: nobody can say that it is not the plugin, under a new name. */
    private Optional<String> unknownJar() {
        return catalog.leftOut().stream()
                .filter(left -> left.id().isEmpty())
                .map(LeftOut::jar)
                .findFirst();
    }

    private static String withoutVersion(String jar) {
        return jar.replaceFirst("(-[0-9].*)?\\.jar$", "");
    }

    /** What another plugin brings by now is that one's. */
    private Remains.Gone gone(String id) {
        var its = book.find(id).map(PluginBook.Seen::types).orElse(List.of()).stream()
                .filter(type -> types.find(type).isEmpty())
                .toList();
        return new Remains.Gone(id, its, items.ofTypes(its));
    }

    private Stream<Remains> inOrder() {
        return remains.stream().<Remains>map(one -> one).sorted(Comparator.comparing(Remains::isLast));
    }

    private List<Message> counted(Remains.Gone gone, boolean isContent) {
        return inOrder()
                .flatMap(one -> one.kept().stream())
                .filter(kept -> kept.isContent() == isContent && !kept.what().isEmpty())
                .flatMap(kept -> counted(gone, kept).stream())
                .toList();
    }

    private Optional<Message> counted(Remains.Gone gone, Remains.Kept kept) {
        return sql.of(kept.count())
                .with(gone)
                .first(Long.class)
                .filter(count -> count > 0)
                .map(count -> Message.of(Uninstalling.class, "kept." + kept.what(), count));
    }
}
