package org.chapterhouse.plugins.pressreleases;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom a journalist calls about a release: the first thing they look for on the page.
 *
 * @param name a person or a desk ({@code Press office})
 * @param title what they do; may be empty
 * @param organisation whom they speak for; may be empty
 * @param phone as the organisation writes it: {@code 877-776-2004 x. 2}; the link is derived by {@link PhoneNumber}
 * @param email may be empty
 */
public record MediaContact(
        @NotBlank @Size(max = 120) String name,
        @Size(max = 120) String title,
        @Size(max = 120) String organisation,
        @Size(max = 60) String phone,
        @Email @Size(max = 254) String email) {

    public MediaContact {
        name = OneLine.of(name);
        title = OneLine.of(title);
        organisation = OneLine.of(organisation);
        phone = OneLine.of(phone);
        email = OneLine.of(email);
    }

    /** Whether a journalist on deadline has a way to get through. */
    public boolean reachable() {
        return !phone.isEmpty() || !email.isEmpty();
    }

    /** Title and organisation as one line, empty if there is neither. */
    public String position() {
        return Stream.of(title, organisation).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    public PhoneNumber phoneNumber() {
        return new PhoneNumber(phone);
    }
}
