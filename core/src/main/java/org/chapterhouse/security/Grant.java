package org.chapterhouse.security;

/**
 * That an account has a role on a site.
 *
 * @param site a site's slug, or {@value #EVERY_SITE} for all there are and will be
 */
public record Grant(AccountId account, Role role, String site) {

    public static final String EVERY_SITE = "*";

    /** What Chapterhouse itself works with. */
    public static final Grant SYSTEM = new Grant(AccountId.SYSTEM, Role.EVERYTHING, EVERY_SITE);

    /** Whether this grant allows what is asked for. */
    public boolean allows(Permission asked) {
        return reaches(asked.site()) && role.permits(asked.area(), asked.verb());
    }

    /** Whether everything the other grant allows is allowed by this one too. */
    public boolean covers(Grant other) {
        return reaches(other.site()) && role.includes(other.role());
    }

    /** Whether nothing is denied to whoever holds it. */
    public boolean isOverEverything() {
        return role.everything() && site.equals(EVERY_SITE);
    }

    /** Whether it holds on that site. */
    public boolean reaches(String otherSite) {
        return site.equals(EVERY_SITE) || site.equals(otherSite);
    }
}
