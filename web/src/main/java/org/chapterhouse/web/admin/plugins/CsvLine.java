package org.chapterhouse.web.admin.plugins;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of a CSV file, by RFC 4180. What a spreadsheet would take for a formula gets an apostrophe before it: somebody outside
 * may have typed it, and the file is opened by somebody inside. Within a cell too: where a comma stands in numbers, spreadsheets begin a
 * new cell at a semicolon, and quotes do not keep them from it.
 */
record CsvLine(List<String> cells) {

    private static final String BEGINNING = "[\\s\\p{Cntrl}\\p{Z}\"]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]";
    private static final String FORMULA = "(?s)" + BEGINNING + ".*";
    private static final String FURTHER_FORMULA = "([;\t\r\n])(?=" + BEGINNING + ")";
    private static final String NUMBER = "[+-]?[0-9]+([.,][0-9]+)*";

    String text() {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        var first = text.matches(FORMULA) && !text.matches(NUMBER) ? "'" + text : text;
        var harmless = first.replaceAll(FURTHER_FORMULA, "$1'");
        return harmless.matches("(?s).*[\",\r\n;\t].*") ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }
}
