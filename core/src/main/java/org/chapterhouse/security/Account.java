package org.chapterhouse.security;

/**
 * A person who can sign in.
 *
 * @param email in lower case, unique among accounts
 * @param displayName how colleagues see the person: "Published by Ana"
 */
public record Account(AccountId id, String email, String displayName) {}
