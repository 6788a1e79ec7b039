package org.chapterhouse.security;

import java.time.ZoneId;
import java.util.function.Supplier;
import org.chapterhouse.site.SiteSettings;
import org.chapterhouse.site.Sites;
import org.chapterhouse.testkit.Core;

/** An organisation with two chapters and whoever a test needs to work there. */
public final class People {

    static final String PASSWORD = "seven quiet otters";

    private final Core core;

    public People(Core core) {
        this.core = core;
    }

    public void chapter(String slug) {
        core.asSystem(() -> core.get(Sites.class)
                .create(slug, "national", new SiteSettings(slug, "en", ZoneId.of("America/New_York"), "indigo")));
    }

    public Account hire(String name, RoleId role, String site) {
        NewAccount person = new NewAccount(name + "@example.org", name, PASSWORD);
        return core.get(SystemUser.class).call(() -> core.get(Accounts.class).create(person, role, site));
    }

    public <T> T as(Account account, Supplier<T> work) {
        return core.get(SystemUser.class).onBehalfOf(account.id(), work);
    }

    public void does(Account account, Runnable work) {
        as(account, () -> {
            work.run();
            return true;
        });
    }
}
