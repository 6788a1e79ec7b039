package org.chapterhouse.platform;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.chapterhouse.problem.HouseOnly;

/**
 * What one part of the suite keeps for plugins, and how it lets go of that when a plugin is gone for good. A bean of this type is
 * all the registration there is.
 */
@HouseOnly
public interface Remains {

    /**
     * A plugin that is no longer here.
     *
     * @param types the content types that only it has brought
     * @param items the content there is of them
     */
    record Gone(String id, Collection<String> types, Collection<UUID> items) {}

    /**
     * One kind of rows. The statements may name the components of {@link Gone}.
     *
     * @param what how it is called among the words beside this class; empty for what is not worth a word
     * @param isContent whether editors have written it: it goes only when that is asked for
     * @param count how many there are
     * @param forgetting what deletes them, run as the role that owns the tables
     */
    record Kept(String what, boolean isContent, String count, List<String> forgetting) {

        /** What belongs to something else that is counted. */
        public static Kept uncounted(boolean isContent, String... forgetting) {
            return new Kept("", isContent, "", List.of(forgetting));
        }
    }

    List<Kept> kept();

    /** Where others refer to what is kept here, it goes after them. */
    default boolean isLast() {
        return false;
    }

    /** Whoever remembers something of it forgets that once it is gone; called within a transaction that then commits. */
    default void beforeForgetting(Gone gone, boolean withContent) {}
}
