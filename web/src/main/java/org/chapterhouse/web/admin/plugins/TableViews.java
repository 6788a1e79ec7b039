package org.chapterhouse.web.admin.plugins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chapterhouse.screen.AdminPages;
import org.chapterhouse.screen.Table;
import org.chapterhouse.screen.TableRows;
import org.chapterhouse.web.Speech;
import org.chapterhouse.web.admin.screen.OpenPage;

/** Draws the rows that a table shows at its address, and reads no others. */
@ApplicationScoped
class TableViews {

    @Inject
    AdminPages pages;

    @Inject
    CellWords cells;

    <R> TableView of(OpenPage page, Table<R> table, HttpServletRequest request) {
        var asked = TableAddress.of(page, table, request);
        var found = pages.rows(table, asked.query());
        if (found.rows().isEmpty() && asked.from() > 0) {
            asked = asked.from(0); // rows have gone meanwhile
            found = pages.rows(table, asked.query());
        }
        return view(page, table, asked, found);
    }

    private <R> TableView view(OpenPage page, Table<R> table, TableAddress asked, TableRows<R> found) {
        var words = "table." + table.name() + ".";
        var until = asked.from() + found.rows().size();
        return new TableView(
                table.name(),
                word(page, words + "title"),
                word(page, words + "empty"),
                table.isSearchable(),
                asked.words(),
                table.columns().stream()
                        .map(column -> head(word(page, words + column.name()), column, asked))
                        .toList(),
                found.rows().stream().map(row -> line(page, table, row)).toList(),
                found.total() > found.rows().size() ? asked.from() + 1 + " to " + until + " of " + found.total() : "",
                asked.from() > 0 ? asked.from(asked.from() - TableAddress.SIZE).url() : "",
                until < found.total() ? asked.from(until).url() : "",
                asked.narrowedBy("").url(),
                asked.url() + "&" + TableFiles.PARAMETER + "=" + table.name(),
                asked.hidden());
    }

    private static TableView.Head head(String label, Table.Column<?> column, TableAddress asked) {
        if (!column.isSortable()) {
            return new TableView.Head(label, "", "");
        }
        var isSorted = asked.sortedBy().equals(column.name());
        return new TableView.Head(
                label,
                asked.sortedBy(column.name(), isSorted && !asked.isDescending()).url(),
                isSorted ? asked.isDescending() ? "descending" : "ascending" : "none");
    }

    private <R> TableView.Line line(OpenPage page, Table<R> table, R row) {
        var texts = new ArrayList<TableView.Cell>();
        for (var column : table.columns()) {
            var label = word(page, "table." + table.name() + "." + column.name());
            texts.add(new TableView.Cell(label, shown(page, table, column, row)));
        }
        return new TableView.Line(table.leadsTo(row).map(to -> url(page, to)).orElse(""), List.copyOf(texts));
    }

    private <R> String shown(OpenPage page, Table<R> table, Table.Column<R> column, R row) {
        var value = pages.value(column, row);
        return chosen(page, table, column, value)
                .orElseGet(() -> cells.shown(value, page.site().zone()));
    }

    /** One of a few is worded by the plugin. */
    static Optional<String> chosen(OpenPage page, Table<?> table, Table.Column<?> column, Optional<?> value) {
        return value.filter(Enum.class::isInstance)
                .map(one -> word(page, "table." + table.name() + "." + column.name() + "." + one));
    }

    /** @param to a page of the plugin and what it is told: {@code shift?id=...} */
    private static String url(OpenPage page, String to) {
        var parts = to.split("\\?", 2);
        return AdminPages.FOLDER + page.page().plugin() + "/" + parts[0] + "?site="
                + page.site().slug() + "&" + parts[1];
    }

    static String word(OpenPage page, String key) {
        return page.page().word(key).in(Speech.ofScreens());
    }
}
