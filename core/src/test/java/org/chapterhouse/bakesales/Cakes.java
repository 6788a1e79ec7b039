package org.chapterhouse.bakesales;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.chapterhouse.platform.sql.Tables;

/** What is sold. */
@ApplicationScoped
@Transactional
public class Cakes {

    @Inject
    Tables tables;

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
