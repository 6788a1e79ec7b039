package org.chapterhouse.plugin;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.chapterhouse.command.CommandCatalog;
import org.chapterhouse.fault.PluginHomes;
import org.chapterhouse.health.Health;
import org.chapterhouse.job.JobCatalog;
import org.chapterhouse.mail.LetterCatalog;
import org.chapterhouse.page.Assets;
import org.chapterhouse.page.HomeBlocks;
import org.chapterhouse.page.PublicPages;
import org.chapterhouse.person.DataCatalog;
import org.chapterhouse.platform.DatabaseRole;
import org.chapterhouse.platform.Migrations;
import org.chapterhouse.platform.SchemaOwner;
import org.chapterhouse.platform.Starting;
import org.chapterhouse.platform.sql.PluginSchemas;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Message;
import org.chapterhouse.screen.AdminPages;
import org.chapterhouse.search.SearchSources;
import org.chapterhouse.security.AreaArrivals;
import org.chapterhouse.security.Areas;
import org.chapterhouse.security.SystemUser;
import org.chapterhouse.setting.SettingsCatalog;
import org.chapterhouse.type.ContentTypes;
import org.chapterhouse.visitor.PublicForms;
import org.chapterhouse.webhook.WebhookCatalog;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings the tables of core and of every plugin up to date before anything else happens, and says which plugins do not
 * take part.
 */
@ApplicationScoped
@HouseOnly
public class Installation {

    private static final Logger LOG = System.getLogger(Installation.class.getName());

    @Inject
    @SchemaOwner
    DataSource owner;

    @Inject
    DatabaseRole role;

    @Inject
    PluginCatalog catalog;

    @Inject
    ContentTypes types;

    @Inject
    PublicPages pages;

    @Inject
    AdminPages adminPages;

    @Inject
    HomeBlocks homeBlocks;

    @Inject
    Assets assets;

    @Inject
    PublicForms forms;

    @Inject
    JobCatalog jobs;

    @Inject
    LetterCatalog letters;

    @Inject
    WebhookCatalog webhooks;

    @Inject
    PluginSchemas schemas;

    @Inject
    PluginHomes homes;

    @Inject
    SettingsCatalog settings;

    @Inject
    DataCatalog personalData;

    @Inject
    CommandCatalog commands;

    @Inject
    Health health;

    @Inject
    SearchSources searchSources;

    @Inject
    PluginBook book;

    @Inject
    Areas areas;

    @Inject
    AreaArrivals arrivals;

    @Inject
    SystemUser system;

    void migrate(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) Starting start) {
        var migrations = new Migrations(owner, role.name());
        migrations.run(List.of("core"));
        role.examine();
        role.weakness().ifPresent(problem -> LOG.log(Level.WARNING, problem));
        catalog.plugins().forEach(plugin -> migrate(migrations, plugin.id()));
        types.settle(catalog.types());
        pages.settle(catalog.pages(), catalog.endpoints());
        adminPages.settle(catalog.adminPages());
        homeBlocks.settle(catalog.homeBlocks());
        assets.settle(catalog.assets());
        forms.settle(catalog.forms());
        jobs.settle(catalog.jobs());
        letters.settle(catalog.letters());
        webhooks.settle(catalog.webhooks());
        schemas.settle(catalog.schemas());
        homes.settle(catalog.homes());
        settings.settle(catalog.settings());
        personalData.settle(catalog.personalData());
        commands.settle(catalog.commands());
        health.settle(catalog.healthChecks(homes));
        searchSources.settle(catalog.searchSources());
        areas.settle(catalog.areas());
        catalog.seen().forEach(book::note);
        system.run(() -> arrivals.welcome(catalog.areas()));
        catalog.leftOut().forEach(plugin -> LOG.log(Level.WARNING, plugin));
    }

    private void migrate(Migrations migrations, String plugin) {
        try {
            migrations.run(List.of(plugin));
        } catch (ChapterhouseException e) {
            catalog.leaveOut(plugin, e.problem().message());
        } catch (FlywayException e) {
            LOG.log(Level.WARNING, "The tables of '" + plugin + "' cannot be brought up to date", e);
            catalog.leaveOut(plugin, Message.of(Installation.class, "left-out.tables", told(e)));
        }
    }

    /** What the database said in the end, in a line. */
    private static String told(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .reduce((before, cause) -> cause)
                .flatMap(cause -> String.valueOf(cause.getMessage()).lines().findFirst())
                .orElse("");
    }
}
