package org.chapterhouse.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.content.ContentQuery;
import org.chapterhouse.content.Contents;
import org.chapterhouse.platform.sql.Sql;
import org.chapterhouse.plugin.PluginCatalog;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.SiteSettings;
import org.chapterhouse.site.Sites;
import org.chapterhouse.text.Languages;
import org.chapterhouse.workflow.Drafting;
import org.chapterhouse.workflow.Publishing;

/** Writes the demo organisation into a suite that has no content yet. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@HouseOnly
public class DemoContent {

    private static final Logger LOG = System.getLogger(DemoContent.class.getName());
    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    Sql sql;

    @Inject
    Sites sites;

    @Inject
    Contents contents;

    @Inject
    PluginCatalog catalog;

    @Inject
    Drafting drafting;

    @Inject
    Publishing publishing;

    /**
     * Writes everything in one transaction, or nothing when there is any content already. Of several nodes that start at
     * once, one writes and the others wait for it.
     */
    public void writeIfEmpty() {
        sql.lock("demo");
        if (!contents.list(ContentQuery.all()).items().isEmpty()) {
            return;
        }
        read("demo/sites.json").forEach(this::writeSite);
        var count = catalog.plugins().stream()
                .mapToInt(plugin -> write(read("demo/" + plugin.id() + ".json")))
                .sum();
        LOG.log(Level.INFO, "Wrote {0} pages of demo content", count);
    }

    private void writeSite(JsonObject site) {
        var settings = new SiteSettings(
                site.getString("name"),
                site.getString("language"),
                ZoneId.of(site.getString("zone")),
                site.getString("accent"));
        var slug = site.getString("slug");
        if (sites.bySlug(slug).isPresent()) {
            sites.change(slug, settings);
        } else {
            sites.create(slug, site.getString("parent", Site.NATIONAL), settings);
        }
    }

    private int write(List<JsonObject> pages) {
        pages.forEach(this::writePage);
        return pages.size();
    }

    private void writePage(JsonObject page) {
        var item = drafting.create(
                page.getString("type"),
                page.getString("site"),
                page.getJsonObject("content"),
                Optional.empty(),
                Languages.of(page.getString("language", "")));
        if (page.getString("publicity").equals("LIVE")) {
            publishing.publish(item.id(), item.draft().number());
        }
    }

    private static List<JsonObject> read(String resource) {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var stream = loader.getResourceAsStream(resource)) {
            if (stream == null) {
                return List.of();
            }
            try (var reader = JSON.createReader(stream)) {
                return reader.readArray().getValuesAs(JsonValue::asJsonObject);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + resource + " failed", e);
        }
    }
}
