package org.chapterhouse.plugins.donationappeals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.chapterhouse.platform.sql.Tables;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.security.Verb;

/** What people gave: the example of the README, which has to work. */
@ApplicationScoped
@Transactional
public class Gifts {

    @Inject
    Tables tables;

    @Inject
    CurrentUser user;

    public void take(Gift gift) {
        user.require("donation-appeals.gift", Verb.EDIT, gift.site());
        tables.of("insert into {gift} (site, donor, cents) values (:site, :donor, :cents)")
                .with(gift)
                .run();
    }

    public List<Gift> atLeast(long cents) {
        user.require("donation-appeals.gift", Verb.VIEW, "*");
        return tables.of("select site, donor, cents from {gift} where cents >= :least")
                .with("least", cents)
                .list(Gift.class);
    }
}
