package org.chapterhouse.setting;

import java.util.Optional;
import org.chapterhouse.security.Account;
import org.chapterhouse.site.Site;

/**
 * Settings that somebody wants to see at work.
 *
 * @param settings as they are saved, with their secrets
 * @param site for which they hold; none where they hold for the whole suite
 * @param by whoever tries them out, and may change them
 */
public record Trial<T extends Record>(T settings, Optional<Site> site, Account by) {}
