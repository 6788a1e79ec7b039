package org.chapterhouse.security;

import org.chapterhouse.problem.HouseOnly;

/** The organisation got its name at set-up; fired inside that transaction. The national site takes it over. */
@HouseOnly
public record OrganisationNamed(String name) {}
