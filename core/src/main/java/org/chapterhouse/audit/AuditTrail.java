package org.chapterhouse.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chapterhouse.audit.internal.AuditChain;
import org.chapterhouse.security.AccountChanged;
import org.chapterhouse.security.Areas;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.security.Verb;

/**
 * The append-only record of what was done.
 *
 * <p>An entry is written in the transaction of the thing it tells of: both happen or neither. Until that transaction
 * ends, all others wait with their entries, so record last, after slow work and after every other lock.
 */
@ApplicationScoped
@Transactional
public class AuditTrail {

    private static final int MOST_ENTRIES = 500;

    @Inject
    AuditChain chain;

    @Inject
    CurrentUser currentUser;

    /**
     * Notes that the current user did something.
     *
     * @param action a short stable word: {@code published}
     * @param subject what it was done to, such as the title and id of a page
     * @param site the slug of the site concerned, or {@code *}
     */
    public void record(String action, String subject, String site, Map<String, String> detail) {
        chain.append(currentUser.present(), action, subject, site, detail);
    }

    /** The newest entries of a site before a position, newest first. {@code *} asks for all sites. */
    public List<AuditEntry> entries(String site, long before, int limit) {
        currentUser.require(Areas.AUDIT, Verb.VIEW, site);
        return chain.entries(site, before, Math.min(limit, MOST_ENTRIES));
    }

    /** Walks the whole chain. */
    public ChainReport verify() {
        currentUser.require(Areas.AUDIT, Verb.VIEW, "*");
        return chain.verify();
    }

    void onAccountChanged(@Observes AccountChanged event) {
        Map<String, String> detail = event.detail().isEmpty() ? Map.of() : Map.of("role", event.detail());
        String action =
                "account-" + event.what().name().toLowerCase(Locale.ROOT).replace('_', '-');
        chain.append(event.by(), action, event.account().email(), event.site(), detail);
    }
}
