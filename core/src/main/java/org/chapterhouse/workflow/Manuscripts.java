package org.chapterhouse.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.chapterhouse.content.Content;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.content.Contents;
import org.chapterhouse.content.NoSuchContent;
import org.chapterhouse.form.FormData;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.revision.Revision;
import org.chapterhouse.revision.Revisions;
import org.chapterhouse.security.ForEveryone;
import org.chapterhouse.security.NotPermitted;
import org.chapterhouse.site.Site;
import org.chapterhouse.site.Sites;
import org.chapterhouse.type.Beginning;
import org.chapterhouse.type.ContentType;
import org.chapterhouse.type.ContentTypes;

/** Finds what a person works on, and what of it is saved. Nothing is changed here. */
@ApplicationScoped
@Transactional
@HouseOnly
public class Manuscripts {

    @Inject
    ContentTypes types;

    @Inject
    Contents contents;

    @Inject
    Revisions revisions;

    @Inject
    Sites sites;

    @Inject
    Desk desk;

    @Inject
    WorkingCopies copies;

    @Inject
    Clock clock;

    /** @throws NoSuchContent when there is no such item, or not for this person */
    public Manuscript of(ContentId id) {
        var item = contents.require(id);
        return new Manuscript(
                CopyKey.of(id),
                types.require(item.typeId()),
                sites.byId(item.siteId()).orElseThrow(),
                Optional.of(item));
    }

    /**
     * What a key names: of new content the item, once its first save has made one.
     *
     * @throws NotPermitted when it names new content that this person may not begin
     */
    public Manuscript of(CopyKey key) {
        return key.item()
                .or(() -> copies.made(key).map(ContentItem::id))
                .map(this::of)
                .orElseGet(() -> begun(key));
    }

    /** New content that nobody has begun yet. */
    public Manuscript begun(String typeId, String siteSlug) {
        return begun(CopyKey.ofNew(typeId, siteSlug));
    }

    private Manuscript begun(CopyKey key) {
        var begun = desk.begin(key.typeId(), key.siteSlug());
        return new Manuscript(key, begun.type(), begun.site(), Optional.empty());
    }

    /** Where and when it would be begun now. */
    @ForEveryone("what time it is somewhere is no secret")
    public Beginning beginning(Manuscript manuscript) {
        return beginning(manuscript.site());
    }

    /** The newest revision as a form; of new content the form that its type begins with. */
    public Map<String, Object> form(Manuscript manuscript) {
        return manuscript
                .item()
                .map(item -> form(manuscript, item.draft().number()))
                .orElseGet(() -> FormData.toForm(
                        blank(manuscript.type(), manuscript.site()),
                        manuscript.type().fields()));
    }

    /** One of its revisions as a form. */
    public Map<String, Object> form(Manuscript manuscript, int number) {
        var type = manuscript.type();
        var item = manuscript.item().orElseThrow(IllegalArgumentException::new);
        var payload = revisions.require(item.id(), number).payload();
        return FormData.toForm(type.current(payload), type.fields());
    }

    private <T extends Record & Content> JsonObject blank(ContentType<T> type, Site site) {
        return type.write(type.blank(beginning(site)));
    }

    private Beginning beginning(Site site) {
        return new Beginning(site.zone(), LocalDate.now(clock.withZone(site.zone())));
    }

    /** What somebody has saved since a revision from which another began to type; empty while nobody has. */
    public Optional<Revision> newerThan(Manuscript manuscript, int base) {
        return manuscript
                .item()
                .filter(item -> item.draft().number() > base)
                .map(item -> revisions.require(item.id(), item.draft().number()));
    }

    /** The revision that is published; empty while none is. */
    public Optional<Revision> published(Manuscript manuscript) {
        return manuscript
                .item()
                .flatMap(item -> item.publication().revision().map(number -> revisions.require(item.id(), number)));
    }
}
