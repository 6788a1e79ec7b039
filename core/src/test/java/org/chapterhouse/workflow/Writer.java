package org.chapterhouse.workflow;

import java.util.function.Supplier;
import org.chapterhouse.security.Account;
import org.chapterhouse.security.Accounts;
import org.chapterhouse.security.NewAccount;
import org.chapterhouse.security.RoleId;
import org.chapterhouse.security.SystemUser;
import org.chapterhouse.testkit.Core;

/** Somebody who works on content, by default on every site. */
record Writer(Core core, Account account) {

    static Writer named(String name, Core core) {
        return with(name, RoleId.EDITOR, "*", core);
    }

    static Writer with(String name, RoleId role, String site, Core core) {
        var person = new NewAccount(name + "@example.org", name, "seven quiet otters");
        return new Writer(
                core,
                core.get(SystemUser.class).call(() -> core.get(Accounts.class).create(person, role, site)));
    }

    <T> T does(Supplier<T> work) {
        return core.get(SystemUser.class).onBehalfOf(account.id(), work);
    }

    void does(Runnable work) {
        does(() -> {
            work.run();
            return true;
        });
    }
}
