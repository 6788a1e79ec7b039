package org.chapterhouse.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.chapterhouse.platform.Handler;
import org.chapterhouse.screen.Table.Column;

/** Describes a table, one trait a line. */
public final class TableBuilder<R> {

    final String name;
    final List<Column<R>> columns = new ArrayList<>();
    boolean isSearchable;
    Optional<Target<R>> target = Optional.empty();

    /** Where a row leads. */
    record Target<R>(String page, Function<? super R, ?> id) {}

    TableBuilder(String name) {
        this.name = name;
    }

    public TableBuilder<R> column(String word, Function<? super R, ?> value) {
        columns.add(new Column<>(word, value, false));
        return this;
    }

    /** A column that the rows can be sorted by; {@link TableQuery#sortedBy} names it then. */
    public TableBuilder<R> sortable(String word, Function<? super R, ?> value) {
        columns.add(new Column<>(word, value, true));
        return this;
    }

    /** Has a field to narrow it by; {@link TableQuery#words} is what somebody typed. */
    public TableBuilder<R> searchable() {
        isSearchable = true;
        return this;
    }

    /** The first column leads to another admin page of the plugin, which finds the row by the parameter {@code id}: a number or a UUID. */
    public TableBuilder<R> leadsTo(String page, Function<? super R, ?> id) {
        target = Optional.of(new Target<>(page, id));
        return this;
    }

    /** Says who reads the rows: a bean that asks for the permission, and its method. */
    public <B> Table<R> readBy(Class<B> bean, BiFunction<? super B, ? super TableQuery, TableRows<R>> read) {
        return new Table<>(this, Handler.answering(bean, read));
    }
}
