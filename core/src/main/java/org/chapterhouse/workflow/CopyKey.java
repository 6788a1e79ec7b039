package org.chapterhouse.workflow;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Malformed;

/**
 * Says what somebody's typing is for: an item, {@code item:<id>}, or one new text among any number of them,
 * {@code new:<type>:<site>:<name>}. The name is made up by chance and stands in the editor's address, so that a reload
 * finds the same text.
 */
@HouseOnly
public record CopyKey(String text) {

    private static final String NAME = "[a-z0-9]{4,40}";
    private static final Pattern ITEM = Pattern.compile("item:[0-9a-fA-F-]{36}");
    private static final Pattern NEW = Pattern.compile("new:[a-z0-9-]{1,60}:[a-z0-9-]{1,60}:" + NAME);
    private static final int TYPE = 1;
    private static final int SITE = 2;
    private static final int CHANCE = 3;

    /** @throws Malformed when the text is no key */
    public CopyKey {
        if (!ITEM.matcher(text).matches() && !NEW.matcher(text).matches()) {
            throw new Malformed("not the key of a working copy");
        }
    }

    public static CopyKey of(ContentId item) {
        return new CopyKey("item:" + item);
    }

    /** For new content that nobody has begun yet. */
    public static CopyKey ofNew(String typeId, String siteSlug) {
        var name = UUID.randomUUID().toString().replace("-", "");
        return ofNew(typeId, siteSlug, name);
    }

    /** For new content as its address in the editor names it. */
    public static CopyKey ofNew(String typeId, String siteSlug, String name) {
        return new CopyKey("new:" + typeId + ":" + siteSlug + ":" + name);
    }

    /** The item that exists already; empty for new content. */
    public Optional<ContentId> item() {
        return isNew() ? Optional.empty() : Optional.of(ContentId.of(part(TYPE)));
    }

    public boolean isNew() {
        return text.startsWith("new:");
    }

    /** The type of new content; empty for an item, which knows its type itself. */
    public String typeId() {
        return isNew() ? part(TYPE) : "";
    }

    /** The site of new content; empty for an item. */
    public String siteSlug() {
        return isNew() ? part(SITE) : "";
    }

    /** What tells one new text from the others; empty for an item. */
    public String name() {
        return isNew() ? part(CHANCE) : "";
    }

    private String part(int index) {
        return text.split(":", -1)[index];
    }

    @Override
    public String toString() {
        return text;
    }
}
