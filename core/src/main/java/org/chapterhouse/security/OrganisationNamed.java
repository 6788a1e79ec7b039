package org.chapterhouse.security;

/** The organisation got its name at set-up; fired inside that transaction. The national site takes it over. */
public record OrganisationNamed(String name) {}
