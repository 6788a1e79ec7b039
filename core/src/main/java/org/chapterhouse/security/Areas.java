package org.chapterhouse.security;

/** What administers the suite, as permissions name it. */
public final class Areas {

    public static final String ACCOUNT = "suite.account";
    public static final String SITE = "suite.site";
    public static final String JOB = "suite.job";
    public static final String AUDIT = "suite.audit";

    private Areas() {}
}
