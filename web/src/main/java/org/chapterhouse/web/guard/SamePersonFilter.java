package org.chapterhouse.web.guard;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.chapterhouse.security.Accounts;
import org.chapterhouse.security.CurrentUser;

/**
 * Refuses what a page sends that was drawn for somebody else: in another tab of the same browser another person may have
 * signed in, and nothing is done in their name by a page they have never seen.
 *
 * <p>Every page of the admin knows for whom it was drawn and says so with whatever it sends, its script in a header and
 * its plain forms in their address; what does not say so is refused as well. A script gets both names and decides with the
 * person; a plain form gets a page, from which it can be sent once more.
 */
public class SamePersonFilter implements Filter {

    /** For whom a page was drawn, as its script says. */
    public static final String HEADER = "Chapterhouse-Drawn-For";

    /** The same, in the address of a plain form. */
    public static final String PARAMETER = "drawn-for";

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    CurrentUser currentUser;

    @Inject
    Accounts accounts;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var asked = (HttpServletRequest) request;
        var owner = DrawnFor.of(asked);
        if (!SignedInFilter.isAdmitted(asked) || READING.contains(asked.getMethod()) || owner.is(currentUser.id())) {
            chain.doFilter(request, response);
        } else {
            new StrangersPage(name(owner), currentUser.present()).answer(asked, (HttpServletResponse) response);
        }
    }

    /** Empty where a page said nothing that could be understood. */
    private String name(DrawnFor owner) {
        return owner.account()
                .map(id -> accounts.displayNames(List.of(id)).getOrDefault(id, ""))
                .orElse("");
    }
}
