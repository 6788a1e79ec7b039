package org.chapterhouse.web.admin.plugins;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.chapterhouse.problem.ChapterhouseException;
import org.chapterhouse.screen.AdminPages;
import org.chapterhouse.screen.Table;
import org.chapterhouse.screen.TableQuery;
import org.chapterhouse.web.Refusal;
import org.chapterhouse.web.admin.screen.OpenPage;

/** Gives all rows of a table, as it is narrowed and ordered, as a CSV file that a spreadsheet opens. */
@ApplicationScoped
class TableFiles {

    /** Names the table in an address that asks for its file. */
    static final String PARAMETER = "csv";

    private static final int AT_ONCE = 500;
    private static final int MOST = 100_000;

    /** By it spreadsheets know the encoding. */
    private static final String MARK = "\uFEFF";

    @Inject
    AdminPages pages;

    @Inject
    Clock clock;

    void answer(OpenPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var table = page.page().page().table(request.getParameter(PARAMETER));
        if (table.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        byte[] file;
        try {
            file = file(page, table.get(), request);
        } catch (ChapterhouseException e) {
            Refusal.of(e).tell(request, response);
            return;
        }
        var day = LocalDate.now(clock.withZone(page.site().zone()));
        response.setContentType("text/csv;charset=utf-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"" + table.get().name() + "-"
                        + page.site().slug() + "-" + day + ".csv\"");
        response.getOutputStream().write(file);
    }

    private <R> byte[] file(OpenPage page, Table<R> table, HttpServletRequest request) throws IOException {
        var asked = TableAddress.of(page, table, request);
        var out = new ByteArrayOutputStream();
        write(out, MARK);
        var heads = table.columns().stream()
                .map(column -> TableViews.word(page, "table." + table.name() + "." + column.name()))
                .toList();
        write(out, new CsvLine(heads).text());
        for (var from = 0; from < MOST; from += AT_ONCE) {
            var query =
                    new TableQuery(asked.site(), asked.words(), asked.sortedBy(), asked.isDescending(), from, AT_ONCE);
            var rows = pages.rows(table, query).rows();
            for (var row : rows) {
                write(out, line(page, table, row).text());
            }
            if (rows.size() < AT_ONCE) {
                break;
            }
        }
        return out.toByteArray();
    }

    private <R> CsvLine line(OpenPage page, Table<R> table, R row) {
        return new CsvLine(table.columns().stream()
                .map(column -> {
                    var value = pages.value(column, row);
                    return TableViews.chosen(page, table, column, value)
                            .orElseGet(
                                    () -> CellWords.written(value, page.site().zone()));
                })
                .toList());
    }

    private static void write(ByteArrayOutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
