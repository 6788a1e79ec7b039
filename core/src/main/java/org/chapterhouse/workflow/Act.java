package org.chapterhouse.workflow;

import java.util.EnumSet;
import java.util.Set;
import org.chapterhouse.content.ContentItem;
import org.chapterhouse.content.Publicity;
import org.chapterhouse.security.Verb;

/** What can be done with content: the verb it needs, and where it may start. */
public enum Act {
    /** A new item; it starts from nothing, and from no item that is there. */
    BEGIN(Verb.EDIT, EnumSet.noneOf(Publicity.class)),
    /** Another revision; readers notice nothing. */
    SAVE(Verb.EDIT, EnumSet.allOf(Publicity.class)),
    /** The newest revision becomes what readers see. */
    PUBLISH(Verb.PUBLISH, EnumSet.allOf(Publicity.class)),
    /** Readers see it no longer. */
    WITHDRAW(Verb.PUBLISH, EnumSet.of(Publicity.LIVE));

    private final Verb verb;

    @SuppressWarnings("ImmutableEnumChecker") // Set.copyOf(...) cannot be changed; its type cannot say so
    private final Set<Publicity> starts;

    Act(Verb verb, Set<Publicity> starts) {
        this.verb = verb;
        this.starts = Set.copyOf(starts);
    }

    public Verb verb() {
        return verb;
    }

    /** Whether it is done to an item that is there, and makes none. */
    boolean isOnItem() {
        return !starts.isEmpty();
    }

    /** Whether it makes sense for an item that has come this far. */
    public boolean startsFrom(ContentItem item) {
        return startsFrom(item.publicity());
    }

    boolean startsFrom(Publicity publicity) {
        return starts.contains(publicity);
    }
}
