package org.chapterhouse.transfer;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table and those of its columns that hold something of their own.
 *
 * @param columns in the order in which a backup writes them; a column that PostgreSQL computes is not among them
 */
record Table(String schema, String name, List<String> columns) {

    /** As it stands in a statement, whatever its name is made of. */
    String quoted() {
        return quoted(schema) + "." + quoted(name);
    }

    String quotedColumns() {
        return columns.stream().map(Table::quoted).collect(Collectors.joining(", "));
    }

    /** Its place in the file of a backup. */
    String entry() {
        return "tables/" + schema + "." + name + ".copy";
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
