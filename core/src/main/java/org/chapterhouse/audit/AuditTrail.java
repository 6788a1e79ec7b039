package org.chapterhouse.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.chapterhouse.audit.internal.AccountAct;
import org.chapterhouse.audit.internal.AuditEntries;
import org.chapterhouse.audit.internal.RoleAct;
import org.chapterhouse.audit.internal.Seals;
import org.chapterhouse.problem.HouseOnly;
import org.chapterhouse.security.AccountChanged;
import org.chapterhouse.security.Actor;
import org.chapterhouse.security.Areas;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.security.ForEveryone;
import org.chapterhouse.security.Grant;
import org.chapterhouse.security.RoleGrew;
import org.chapterhouse.security.Verb;

/**
 * The append-only record of what was done.
 *
 * <p>An entry is written in the transaction of the thing it tells of: both happen or neither. Nobody waits for anybody
 * else's entry; the chain that shows later changes is made a moment afterwards.
 */
@ApplicationScoped
@Transactional
public class AuditTrail {

    private static final int MOST_ENTRIES = 500;

    @Inject
    AuditEntries entries;

    @Inject
    Seals seals;

    @Inject
    CurrentUser currentUser;

    /**
     * Notes that the current user, or a visitor, did something.
     *
     * @param site the slug of the site concerned, or {@code *}
     */
    @ForEveryone("whoever does something has been asked for it; it is noted whoever it was")
    public <A extends Enum<A> & AuditAct> void record(
            A act, AuditSubject subject, String site, Map<String, String> detail) {
        record(currentUser.actor(), act, subject, site, detail);
    }

    /** Notes what somebody did who is not signed in: a program with a token, a service outside. */
    @HouseOnly
    @ForEveryone("a visitor's act is noted too")
    public <A extends Enum<A> & AuditAct> void record(
            Actor actor, A act, AuditSubject subject, String site, Map<String, String> detail) {
        entries.append(actor, act, subject, site, detail);
    }

    /**
     * The newest entries of a site before one, newest first, for a screen that will show them. {@code *} asks for all
     * sites.
     */
    @HouseOnly
    public List<AuditEntry> entries(String site, long before, int limit) {
        currentUser.require(Areas.AUDIT, Verb.VIEW, site);
        return entries.list(site, before, Math.min(limit, MOST_ENTRIES));
    }

    /** How much was done under a name. */
    @HouseOnly
    public record Mention(String name, int acts) {}

    /**
     * Under which names somebody did something, for whoever asks what is held of them.
     *
     * @param accounts the ids of their accounts
     * @param person a name, in small letters
     */
    @HouseOnly
    public List<Mention> mentions(List<String> accounts, String person) {
        currentUser.require(Areas.PERSONAL_DATA, Verb.VIEW, Grant.EVERY_SITE);
        return entries.mentions(accounts, person);
    }

    /**
     * Seals some of what was written since.
     *
     * @return how many entries; none when nothing waits, or when another node is at it
     */
    int seal() {
        return seals.seal();
    }

    void onRoleGrew(@Observes RoleGrew event) {
        var role = new AuditSubject("role", event.role().value());
        record(RoleAct.GREW, role, "*", Map.of("may", event.named()));
    }

    void onAccountChanged(@Observes AccountChanged event) {
        Map<String, String> detail = event.detail().isEmpty() ? Map.of() : Map.of("role", event.detail());
        var account = new AuditSubject("account", event.account().id().value().toString());
        record(Actor.of(event.by()), AccountAct.of(event.what()), account, event.site(), detail);
    }
}
