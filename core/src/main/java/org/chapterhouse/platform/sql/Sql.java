package org.chapterhouse.platform.sql;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.chapterhouse.problem.HouseOnly;

/**
 * Runs SQL on the suite's database, inside whatever transaction is under way.
 *
 * <pre>{@code
 * sql.of("select id, title from content_item where site_id = :siteId").with("siteId", site).list(Row.class);
 * sql.of("update site set name = :name where id = :id").with(site).run();
 * }</pre>
 */
@Dependent
@HouseOnly
public class Sql {

    private final Lender lender;

    @Inject
    public Sql(DataSource dataSource) {
        this(Lender.of(dataSource));
    }

    Sql(Lender lender) {
        this.lender = lender;
    }

    /** One statement, whose values are named {@code :name}; casts ({@code ::date}) and {@code ?} stand for themselves. */
    public SqlStatement of(String text) {
        return new SqlStatement(lender, NamedSql.of(text));
    }

    /** Takes the named lock until the transaction ends, if nobody has it. */
    public boolean tryLock(String name) {
        return of("select pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
                .with("name", "chapterhouse." + name)
                .first(Boolean.class)
                .orElse(false);
    }

    /** Waits for the named lock and keeps it until the transaction ends. */
    public void lock(String name) {
        of("select pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .with("name", "chapterhouse." + name)
                .any();
    }
}
