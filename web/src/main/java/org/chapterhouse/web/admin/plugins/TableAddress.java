package org.chapterhouse.web.admin.plugins;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chapterhouse.screen.Table;
import org.chapterhouse.screen.TableQuery;
import org.chapterhouse.web.admin.screen.OpenPage;

/**
 * What of a table is shown, as the address of its page says it: {@code cakes-q}, {@code cakes-by}, {@code cakes-from}. A table
 * is reloaded, sent to a colleague and gone back to by it.
 *
 * @param page it stands on
 * @param sortedBy a column that can be sorted by; empty for none
 */
record TableAddress(OpenPage page, String table, String words, String sortedBy, boolean isDescending, int from) {

    /** Rows a page. */
    static final int SIZE = 20;

    private static final int LONGEST = 200;
    private static final String DOWN = "-";

    static TableAddress of(OpenPage page, Table<?> table, HttpServletRequest request) {
        var words = text(request, table.name() + "-q")
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
        var by = text(request, table.name() + "-by");
        var column = by.startsWith(DOWN) ? by.substring(1) : by;
        var isKnown = table.columns().stream()
                .anyMatch(known -> known.isSortable() && known.name().equals(column));
        var from = text(request, table.name() + "-after");
        return new TableAddress(
                page,
                table.name(),
                table.isSearchable() ? words.substring(0, Math.min(LONGEST, words.length())) : "",
                isKnown ? column : "",
                isKnown && by.startsWith(DOWN),
                from.matches("\\d{1,7}") ? Integer.parseInt(from) : 0);
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }

    String site() {
        return page.site().slug();
    }

    TableQuery query() {
        return new TableQuery(site(), words, sortedBy, isDescending, from, SIZE);
    }

    TableAddress from(int row) {
        return new TableAddress(page, table, words, sortedBy, isDescending, Math.max(0, row));
    }

    TableAddress sortedBy(String column, boolean descending) {
        return new TableAddress(page, table, words, column, descending, 0);
    }

    TableAddress narrowedBy(String typed) {
        return new TableAddress(page, table, typed, sortedBy, isDescending, 0);
    }

    String url() {
        var url = new StringBuilder(page.address());
        add(url, "-q", words);
        add(url, "-by", order());
        add(url, "-after", from == 0 ? "" : Integer.toString(from));
        return url.toString();
    }

    private String order() {
        return (isDescending ? DOWN : "") + sortedBy;
    }

    private void add(StringBuilder url, String name, String value) {
        if (!value.isEmpty()) {
            url.append('&')
                    .append(table)
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    /** A search begins at the first row again, in the same order. */
    List<TableView.Hidden> hidden() {
        var hidden = new ArrayList<>(List.of(new TableView.Hidden("site", site())));
        page.picks().forEach((name, id) -> hidden.add(new TableView.Hidden(name, id)));
        if (!sortedBy.isEmpty()) {
            hidden.add(new TableView.Hidden(table + "-by", order()));
        }
        return hidden;
    }
}
