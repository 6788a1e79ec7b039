package org.chapterhouse.platform.sql;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.spi.InjectionPoint;
import jakarta.inject.Inject;
import javax.sql.DataSource;

/**
 * A plugin's own tables, for what is counted, summed or binding and therefore no content: gifts, receipts, signatures.
 *
 * <p>They lie in a schema named after the plugin, where the scripts in {@code db/<plugin>/} have made them, and are
 * written in braces. Whoever it is injected into reaches the tables of the plugin in whose package it lies, and no
 * others:
 *
 * <pre>{@code
 * tables.of("insert into {gift} (donor, cents) values (:donor, :cents)").with(gift).run();
 * tables.of("select donor, cents from {gift} where cents >= :least").with("least", 500).list(Gift.class);
 * }</pre>
 *
 * <p>A statement takes part in the transaction around it, so a bean that writes is {@code @Transactional}. What the
 * database refuses, such as a row that breaks a constraint, ends that transaction; where a row may well be there already,
 * say {@code on conflict do nothing} and look at what {@code run()} answers.
 */
@Dependent
public class Tables {

    private final DataSource dataSource;
    private final PluginSchemas schemas;
    private final Class<?> author;

    @Inject
    Tables(DataSource dataSource, PluginSchemas schemas, InjectionPoint place) {
        this.dataSource = dataSource;
        this.schemas = schemas;
        this.author = place.getMember().getDeclaringClass();
    }

    /**
     * One statement, whose values are named {@code :name} and whose tables, types and functions are named
     * {@code {name}}.
     *
     * @throws IllegalArgumentException when it names a table without braces
     */
    public SqlStatement of(String text) {
        return new SqlStatement(Lender.of(dataSource), NamedSql.in(schemas.of(author), text));
    }
}
