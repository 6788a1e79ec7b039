package org.chapterhouse.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * The part of an address behind the question mark, as it is written. Parameters that are asked for are looked for in the body
 * too, and nobody could read that any more.
 */
public record AddressQuery(String written) {

    public static AddressQuery of(HttpServletRequest request) {
        return new AddressQuery(Objects.requireNonNullElse(request.getQueryString(), ""));
    }

    /** The first value of that name. */
    public Optional<String> value(String name) {
        return Arrays.stream(written.split("&", -1))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .findFirst();
    }
}
