package org.chapterhouse.security;

import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.problem.Message;

/**
 * An area that roles may name, and its words.
 *
 * @param label what it is called
 * @param help what whoever is given it can do
 */
@HouseOnly
public record KnownArea(Area area, Message label, Message help) {

    /** @param beside the class beside whose messages its words stand */
    public static KnownArea of(Area area, Class<?> beside) {
        var words = "area." + area.word();
        return new KnownArea(area, Message.of(beside, words + ".label"), Message.of(beside, words + ".help"));
    }
}
