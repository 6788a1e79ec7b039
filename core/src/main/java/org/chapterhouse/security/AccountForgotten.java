package org.chapterhouse.security;

import org.chapterhouse.problem.HouseOnly;

/** Nobody is to know any more whose a closed account was; fired inside the transaction that erases it. */
@HouseOnly
public record AccountForgotten(AccountId account) {}
