package org.chapterhouse.security;

import org.chapterhouse.problem.HouseOnly;

/**
 * A role got what a plugin brought for it; fired inside the transaction that gave it. The audit trail listens.
 *
 * @param named what it names now, as {@code area:verb}
 */
@HouseOnly
public record RoleGrew(RoleId role, String named) {}
