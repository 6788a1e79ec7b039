package org.chapterhouse.web.admin.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;
import org.chapterhouse.type.ContentTypes;
import org.chapterhouse.web.Speech;
import org.chapterhouse.web.admin.screen.EditorAddress;
import org.chapterhouse.web.admin.screen.Moments;
import org.chapterhouse.workflow.Leftover;
import org.chapterhouse.workflow.Leftovers;

/** What this person typed, on whichever site, and neither saved nor dropped. */
@ApplicationScoped
class Unsaved {

    @Inject
    Leftovers leftovers;

    @Inject
    ContentTypes types;

    @Inject
    Sites sites;

    @Inject
    Moments moments;

    /**
     * One such text.
     *
     * @param key by which it is dropped
     * @param url where it goes on; empty when its plugin is gone
     * @param what whether it is a new text or changes to one there is
     */
    public record Text(String key, String url, String title, String kind, String site, String when, String what) {}

    List<Text> texts() {
        return leftovers.all().stream()
                .flatMap(left -> sites.bySlug(left.siteSlug()).stream().map(site -> text(left, site)))
                .toList();
    }

    private Text text(Leftover left, Site site) {
        var type = types.find(left.typeId());
        return new Text(
                left.key().text(),
                type.map(known -> EditorAddress.of(left.key()).url()).orElse(""),
                left.title().isEmpty() ? "Untitled" : left.title(),
                type.map(known -> known.messages(Speech.ofScreens()).title()).orElse(left.typeId()),
                site.name(),
                moments.casual(left.savedAt(), site.zone()),
                left.item().isPresent() ? "Changes to a text that is saved." : "Never saved.");
    }
}
