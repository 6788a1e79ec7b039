package org.chapterhouse.bakesales;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.page.PageRequest;
import org.chapterhouse.page.Shown;
import org.chapterhouse.platform.sql.Tables;
import org.chapterhouse.screen.TableQuery;
import org.chapterhouse.screen.TableRows;
import org.chapterhouse.security.CurrentUser;
import org.chapterhouse.security.ForEveryone;
import org.chapterhouse.security.Verb;
import org.chapterhouse.setting.CurrentSettings;
import org.chapterhouse.site.Site;

/** What is sold. */
@ApplicationScoped
@Transactional
public class Cakes {

    @Inject
    Tables tables;

    @Inject
    CurrentUser user;

    @Inject
    CurrentSettings settings;

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

    /** Everybody may see what there is. */
    @ForEveryone("it is shown to readers")
    public Optional<Shown<Offer>> offer(PageRequest request) {
        return Optional.of(Shown.of(new Offer(all().stream().map(Cake::name).toList())));
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

    /** What is for sale, a page at a time. */
    public TableRows<Cake> list(TableQuery query) {
        user.require(BakeSalesPlugin.TILL, Verb.VIEW, query.site());
        var order = query.sortedBy().equals("cents") ? "cents" : "name";
        var rows = tables.of("select name, size, cents, baked_at from {cake} where name ilike :like order by " + order
                        + (query.isDescending() ? " desc" : "") + ", id offset :from limit :count")
                .with("like", "%" + query.words().replaceAll("[%_\\\\]", "") + "%")
                .with("from", query.from())
                .with("count", query.count())
                .list(Cake.class);
        var total = tables.of("select count(*) from {cake} where name ilike :like")
                .with("like", "%" + query.words().replaceAll("[%_\\\\]", "") + "%")
                .first(Long.class)
                .orElseThrow();
        return new TableRows<>(rows, total);
    }

    /** Puts a cake on the table, for whoever minds the till. */
    public void bring(String site, Cake cake) {
        user.require(BakeSalesPlugin.TILL, Verb.EDIT, site);
        add(cake);
    }

    /** Everything costs half, for whoever minds the till. */
    public void markDown(String site) {
        user.require(BakeSalesPlugin.TILL, Verb.EDIT, site);
        tables.of("update {cake} set cents = cents / 2").run();
    }

    /** What it would cost at the usual price of a site. */
    public int usualPrice(Site site) {
        return settings.of(Prices.class, site).cents();
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
