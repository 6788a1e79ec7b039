package org.chapterhouse.plugins.pressreleases;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chapterhouse.form.Multiline;

/**
 * Whom a journalist calls about a release: the first thing they look for on the page.
 *
 * @param audience whom this contact is for, where it is not for all: {@code For Spanish-language media}; may be empty
 * @param name a person or a desk ({@code Press office}); empty where organisation or audience say enough
 * @param title what they do; may be empty
 * @param organisation whom they speak for; may be empty
 * @param phone as the organisation writes it: {@code 877-776-2004 x. 2}; several stand one a line, in the order in which
 *     they should be tried, each with its label: {@code Cell: 303-555-0142}
 * @param email may be empty
 */
public record MediaContact(
        @Size(max = 120) String name,
        @Size(max = 120) String title,
        @Size(max = 120) String organisation,
        @Size(max = 300) @Multiline(rows = 2) String phone,
        @Email @Size(max = 254) String email,
        @Size(max = 120) String audience) {

    public MediaContact {
        name = OneLine.of(name);
        title = OneLine.of(title);
        organisation = OneLine.of(organisation);
        phone = phone.lines().map(OneLine::of).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
        email = OneLine.of(email);
        audience = OneLine.of(audience);
    }

    /** What somebody who has not met them would ask for: the name, else whom they speak for or whom they are there for. */
    public String goesBy() {
        return Stream.of(name, organisation, audience, title)
                .filter(part -> !part.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Whether a journalist on deadline has a way to get through. */
    public boolean reachable() {
        return !phone.isEmpty() || !email.isEmpty();
    }

    /** All but the name on one line: {@code Communications Director – SWOP-USA | 877-776-2004 x. 2}. */
    public String positionAndReach() {
        var position =
                Stream.of(title, organisation).filter(part -> !part.isEmpty()).collect(Collectors.joining(" – "));
        return Stream.of(Stream.of(position), phone.lines(), Stream.of(email))
                .flatMap(parts -> parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    public List<ContactPhone> phones() {
        return phone.lines().map(ContactPhone::of).toList();
    }

    /** Title and organisation as one line, empty if there is neither. */
    public String position() {
        return Stream.of(title, organisation).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
