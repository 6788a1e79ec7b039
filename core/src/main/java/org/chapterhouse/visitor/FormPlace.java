package org.chapterhouse.visitor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chapterhouse.content.SitePath;
import org.chapterhouse.page.PathShape;

/**
 * Where a form stands: at an address of its own, or below each item of a content type.
 *
 * @param type whose items it stands below; empty for none
 * @param path its own address, {@code /volunteer}; below an item the last segment, {@code /endorse}
 */
record FormPlace(Optional<String> type, String path) {

    /** What is meant by an address: the form itself, or what is said once it was sent. */
    record Spot(Optional<SitePath> item, Optional<String> outcome) {}

    FormPlace {
        if (!SitePath.isPath(path) || path.equals("/") || path.contains("{") || path.contains("}")) {
            throw new IllegalArgumentException("not an address of a form: '" + path + "'");
        }
    }

    /** The one at that address, and those below it where a sender is led to. */
    List<PathShape> shapes(String ofItems, List<String> outcomes) {
        var own = type.isPresent() ? ofItems + path : path;
        return Stream.concat(Stream.of(own), outcomes.stream().map(outcome -> own + "/" + outcome))
                .map(PathShape::of)
                .toList();
    }

    /** What an address means to the form; nothing where it is none of its. */
    Optional<Spot> at(SitePath asked, List<String> outcomes) {
        return form(asked)
                .or(() -> outcomes.stream()
                        .filter(outcome -> asked.value().endsWith("/" + outcome))
                        .flatMap(outcome -> form(above(asked, outcome)).stream()
                                .map(spot -> new Spot(spot.item(), Optional.of(outcome))))
                        .findFirst());
    }

    private static SitePath above(SitePath asked, String outcome) {
        var path = asked.value();
        var cut = path.length() - outcome.length() - 1;
        return cut == 0 ? SitePath.HOME : new SitePath(path.substring(0, cut));
    }

    private Optional<Spot> form(SitePath asked) {
        var value = asked.value();
        if (type.isEmpty()) {
            return value.equals(path) ? Optional.of(new Spot(Optional.empty(), Optional.empty())) : Optional.empty();
        }
        return value.endsWith(path) && value.length() > path.length()
                ? Optional.of(new Spot(
                        Optional.of(new SitePath(value.substring(0, value.length() - path.length()))),
                        Optional.empty()))
                : Optional.empty();
    }
}
