package org.chapterhouse.web.guard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.chapterhouse.security.AccountId;
import org.chapterhouse.web.AddressQuery;

/**
 * Whom the page was drawn for that sent something.
 *
 * @param account empty when it did not say so in a way that can be understood
 */
record DrawnFor(Optional<AccountId> account) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static DrawnFor of(HttpServletRequest request) {
        return of(Objects.requireNonNullElse(request.getHeader(SamePersonFilter.HEADER), ""), AddressQuery.of(request));
    }

    static DrawnFor of(String header, AddressQuery query) {
        var said = header.isEmpty() ? query.value(SamePersonFilter.PARAMETER).orElse("") : header;
        return new DrawnFor(
                ID.matcher(said).matches() ? Optional.of(new AccountId(UUID.fromString(said))) : Optional.empty());
    }

    boolean is(AccountId signedIn) {
        return account.filter(signedIn::equals).isPresent();
    }
}
