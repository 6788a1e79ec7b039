package org.chapterhouse.search;

import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Message;

/**
 * A source that is here today.
 *
 * @param name the id of who brought it, a dot and its own name: {@code vigils.minutes}
 * @param called what readers call what comes from it
 * @param version of who brought it: another one may find other words in the same rows
 */
@HouseOnly
public record KnownSource(String name, SearchSource source, Message called, String version) {

    /** @param beside the class beside whose words stands {@code search.<name>.title} */
    public static KnownSource of(String plugin, SearchSource source, Class<?> beside, String version) {
        return new KnownSource(
                plugin + "." + source.name(),
                source,
                Message.of(beside, "search." + source.name() + ".title"),
                version);
    }
}
