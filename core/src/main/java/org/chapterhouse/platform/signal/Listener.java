package org.chapterhouse.platform.signal;

import java.util.List;
import org.chapterhouse.problem.HouseOnly;

/**
 * Hears what the other nodes of this suite tell about one topic; what this node did it knows without being told. A bean
 * of this type is all the registration there is.
 *
 * <p>Called one signal at a time, outside any transaction and on behalf of nobody.
 */
@HouseOnly
public interface Listener {

    /** The topic, a lower-case word: {@code pages}. Several may listen to one topic. */
    String topic();

    /** Something was sent. If this throws, {@link #missed()} is called, as it was not taken in. */
    void hear(String text);

    /** Signals may have gone unheard: nothing that is remembered can be trusted. Also called once at the start. */
    void missed();

    /** Names of what no other node may take away while this one is there: locks that are shared, held by the line on which it hears. */
    default List<String> reliesOn() {
        return List.of();
    }
}
