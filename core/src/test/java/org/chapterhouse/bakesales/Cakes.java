package org.chapterhouse.bakesales;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.chapterhouse.platform.sql.Tables;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.security.Verb;

/** What is sold. */
@ApplicationScoped
@Transactional
public class Cakes {

    @Inject
    Tables tables;

    @Inject
    CurrentUser user;

    /** @return whether nothing of that name was there before */
    public boolean add(Cake cake) {
        return tables.of(
                                "insert into {cake} (name, size, cents, baked_at) values (:name, :size::{size}, :cents, :bakedAt)"
                                        + " on conflict (name) do nothing")
                        .with(cake)
                        .run()
                == 1;
    }

    /** Adds one after another; all of them or none. */
    public void addAll(List<Cake> cakes) {
        cakes.forEach(cake -> tables.of("insert into {cake} (name, cents) values (:name, :cents)")
                .with(cake)
                .run());
    }

    public List<Cake> all() {
        return tables.of("select name, size, cents, baked_at from {cake} order by name")
                .list(Cake.class);
    }

    /** What everything that is for sale would bring, in cents; not everybody's business. */
    public long worth(String site) {
        user.require(BakeSalesPlugin.TILL, Verb.VIEW, site);
        return tables.of("select coalesce(sum(cents), 0) from {cake}")
                .first(Long.class)
                .orElseThrow();
    }

    public void sell(String name) {
        tables.of("insert into {receipt} (id, cake_id) select id, id from {cake} where name = :name")
                .with("name", name)
                .run();
    }

    public void forge() {
        tables.of("update {receipt} set cake_id = null").run();
    }

    /** Anything at all. */
    public boolean ask(String statement) {
        return tables.of(statement).any();
    }
}
