package org.chapterhouse.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chapterhouse.platform.Handler;
import org.chapterhouse.problem.HouseOnly;

/**
 * Rows that a screen of the admin lists, a page at a time, however many there are.
 *
 * <pre>{@code
 * Table.of("cakes", Cake.class)
 *         .sortable("name", Cake::name)
 *         .column("price", Cake::price)
 *         .searchable()
 *         .readBy(Cakes.class, Cakes::list)
 * }</pre>
 *
 * <p>The bean reads what is shown and no more. The house draws it, on a phone too, with pages, an order and a search that stand in the
 * address, and gives it as a CSV file. Its words stand in the plugin's messages: {@code table.cakes.title}, {@code
 * table.cakes.name} for a column, {@code table.cakes.empty} for what is said where nothing is.
 *
 * @param <R> a row
 */
public final class Table<R> {

    private final TableBuilder<R> parts;
    private final Handler<TableQuery, TableRows<R>> handler;

    Table(TableBuilder<R> parts, Handler<TableQuery, TableRows<R>> handler) {
        this.parts = parts;
        this.handler = handler;
    }

    /**
     * A column.
     *
     * @param value what stands in it: a text, a number, a yes or no, one of a few, a day, a time, a {@code YearMonth}, a {@code
     *     Duration}, or an {@link Optional} of such. A screen says times in words, a moment as the clocks of the site show it; a file
     *     says them as ISO 8601 does
     */
    public record Column<R>(String name, Function<? super R, ?> value, boolean isSortable) {}

    /**
     * Begins the description of a table, which {@link TableBuilder#readBy} ends.
     *
     * @param row what is read of each
     */
    public static <R> TableBuilder<R> of(String name, Class<R> row) {
        return new TableBuilder<>(name);
    }

    public String name() {
        return parts.name;
    }

    public List<Column<R>> columns() {
        return List.copyOf(parts.columns);
    }

    public boolean isSearchable() {
        return parts.isSearchable;
    }

    /** The page of the plugin that a row leads to, and what it is told there; nothing where rows lead nowhere. */
    @HouseOnly
    public Optional<String> leadsTo(R row) {
        return parts.target.map(target -> target.page() + "?id=" + target.id().apply(row));
    }

    @HouseOnly
    public Handler<TableQuery, TableRows<R>> handler() {
        return handler;
    }

    List<String> words() {
        var words = "table." + name() + ".";
        var keys = new ArrayList<>(List.of(words + "title", words + "empty"));
        parts.columns.forEach(column -> keys.add(words + column.name()));
        return keys;
    }

    @Override
    public String toString() {
        return name();
    }
}
