package org.chapterhouse.plugin;

import java.util.List;
import org.chapterhouse.command.Command;
import org.chapterhouse.health.HealthCheck;
import org.chapterhouse.job.Job;
import org.chapterhouse.mail.Letter;
import org.chapterhouse.page.Asset;
import org.chapterhouse.page.HomeBlock;
import org.chapterhouse.page.JsonEndpoint;
import org.chapterhouse.page.PublicPage;
import org.chapterhouse.person.PersonalData;
import org.chapterhouse.screen.AdminPage;
import org.chapterhouse.search.SearchSource;
import org.chapterhouse.security.Area;
import org.chapterhouse.setting.Settings;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.visitor.PublicForm;
import org.chapterhouse.webhook.Webhook;

/**
 * What a plugin adds to the suite. Every method but {@link #id()} defaults to nothing.
 *
 * <p>A plugin is one CDI bean of this type in a jar with a {@code META-INF/beans.xml}; putting the jar beside the
 * others and restarting is all the registration there is. Its id names everything it owns: the folder of its
 * migrations {@code db/<id>/}, the schema of its {@linkplain org.chapterhouse.platform.sql.Tables tables}, the folder of
 * its templates and assets. Its code lies in its package and below.
 */
public interface Plugin {

    /** The plugin's id, lower-case words joined by hyphens: {@code press-releases}. */
    String id();

    /** The kinds of content it brings; the admin form, list, page and permissions of each follow from its type. */
    default List<ContentType<?>> contentTypes() {
        return List.of();
    }

    /** Pages of its own on the public site. */
    default List<PublicPage<?>> publicPages() {
        return List.of();
    }

    /** Forms that anybody may send. */
    default List<PublicForm<?>> publicForms() {
        return List.of();
    }

    /** Blocks for the home pages of sites, which choose among them. */
    default List<HomeBlock<?>> homeBlocks() {
        return List.of();
    }

    /** Stylesheets and scripts that go with what it shows on the public site. */
    default List<Asset> assets() {
        return List.of();
    }

    /** What it says to programs. */
    default List<JsonEndpoint<?>> jsonEndpoints() {
        return List.of();
    }

    /** What readers find by the site's search besides its content. */
    default List<SearchSource> searchSources() {
        return List.of();
    }

    /** Work it has done later, or again and again; {@link org.chapterhouse.job.Jobs} orders it. */
    default List<Job<?>> jobs() {
        return List.of();
    }

    /** Screens of its own among those of the admin. */
    default List<AdminPage> adminPages() {
        return List.of();
    }

    /** What else not everybody may see or touch; denied unless a role names it. */
    default List<Area> areas() {
        return List.of();
    }

    /** The letters it writes; {@link org.chapterhouse.mail.Letters} sends one. */
    default List<Letter<?>> letters() {
        return List.of();
    }

    /** The addresses that services outside call by themselves. */
    default List<Webhook> webhooks() {
        return List.of();
    }

    /** What an organisation decides about it, for each site or for the whole suite. */
    default List<Settings<?>> settings() {
        return List.of();
    }

    /** What whoever runs the suite can order at the console. */
    default List<Command> commands() {
        return List.of();
    }

    /** What of it can be well or not, and how that is found out. */
    default List<HealthCheck> healthChecks() {
        return List.of();
    }

    /** What its tables hold of people: how it is found, and how it is forgotten. */
    default List<PersonalData<?>> personalData() {
        return List.of();
    }
}
