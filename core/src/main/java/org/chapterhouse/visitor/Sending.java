package org.chapterhouse.visitor;

import java.util.Map;
import org.chapterhouse.problem.HouseOnly;

/**
 * What came back with a form.
 *
 * @param typed by the names of the fields
 * @param token as it stood in the form
 * @param trap what stands in the field that no person sees
 * @param from the address it came from; it is neither kept nor handed on
 */
@HouseOnly
public record Sending(Map<String, Object> typed, String token, String trap, String from) {

    public Sending {
        typed = Map.copyOf(typed);
    }
}
