package org.chapterhouse.publication;

import java.util.UUID;
import org.chapterhouse.content.ContentId;
import org.chapterhouse.problem.HouseOnly;

/**
 * A public page appeared, changed or went, on this node or another. Fired after the transaction, here also where it
 * failed; whoever keeps drawn pages drops those that show it.
 *
 * @param wayAround whether other pages of its site, or of the national one, may lead elsewhere than before: it is in the navigation, or
 *     the first or the last of its type
 */
@HouseOnly
public record PagesChanged(UUID siteId, String typeId, ContentId item, boolean wayAround) {

    private static final String BETWEEN = " ";

    /** As other nodes are told. */
    public String text() {
        return String.join(BETWEEN, siteId.toString(), typeId, item.toString(), Boolean.toString(wayAround));
    }

    /** Reads what {@link #text()} wrote. */
    public static PagesChanged parse(String text) {
        var parts = text.split(BETWEEN, -1);
        return new PagesChanged(
                UUID.fromString(parts[0]), parts[1], ContentId.of(parts[2]), Boolean.parseBoolean(parts[3]));
    }
}
