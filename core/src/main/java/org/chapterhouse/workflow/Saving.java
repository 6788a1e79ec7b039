package org.chapterhouse.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.form.FormData;
import org.chapterhouse.form.FormJson;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.text.Languages;
import org.chapterhouse.text.Slug;
import org.chapterhouse.type.ContentTypes;

/**
 * Turns typing into a draft, and a draft into a page: in one transaction with the end of the working copy, so that no
 * interruption leaves both behind and makes a second item of one text.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@HouseOnly
public class Saving {

    @Inject
    Drafting drafting;

    @Inject
    Publishing publishing;

    @Inject
    WorkingCopies copies;

    @Inject
    ContentTypes types;

    /**
     * Saves what is typed as a draft.
     *
     * @param payload the record's JSON, as the typed form means it
     * @throws StaleRevision when the item has a newer revision than the one the typing was begun from; so it is when
     *     another window of the same new text was saved first
     * @throws TypedElsewhere when another window has kept something newer than this page has seen
     */
    public ContentItem save(Typing typing, JsonObject payload) {
        var key = typing.key();
        copies.finish(key, typing.page());
        var wish = wish(typing.slug());
        var language = Languages.of(typing.language());
        var id = copies.itemOf(key);
        var item = key.isNew() && copies.made(key).isEmpty()
                ? drafting.create(id, key.typeId(), key.siteSlug(), payload, wish, language)
                : drafting.save(id, typing.base(), payload, wish, language);
        var fields = types.require(item.typeId()).fields();
        copies.settle(
                key,
                item,
                FormJson.write(FormData.toForm(payload, fields)),
                wish.map(Slug::value).orElse(""));
        return item;
    }

    /** Where a text would live if it were published as it is typed. */
    public Optional<SitePath> addressOf(CopyKey key, JsonObject payload, String slug) {
        return drafting.addressOf(key, payload, wish(slug));
    }

    /** Publishes the revision the person was looking at; nothing they typed is left over then. */
    public ContentItem publish(ContentItem item) {
        var live = publishing.publish(item.id(), item.draft().number());
        copies.drop(CopyKey.of(item.id()));
        return live;
    }

    private static Optional<Slug> wish(String slug) {
        return Slug.find(slug);
    }
}
