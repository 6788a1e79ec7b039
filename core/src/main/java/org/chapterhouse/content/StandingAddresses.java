package org.chapterhouse.content;

import java.util.Optional;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Message;

/** Somebody who has addresses on every site that are no item's: lists and feeds of content types, pages, data and forms of plugins. */
@HouseOnly
public interface StandingAddresses {

    /** The name of what stands there, as readers know it. */
    Optional<Message> holderOf(SitePath path);
}
