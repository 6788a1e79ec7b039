package org.chapterhouse.transfer;

import java.util.List;

/**
 * What a backup says about itself, in {@value #ENTRY}. It is written last, so a file that has one is whole.
 *
 * @param format of the file; this program reads {@value #FORMAT}
 * @param suite the version of Chapterhouse that made it
 * @param madeAt the instant it shows, in ISO form
 * @param modules whose tables it holds, in the order they are made
 * @param tables in the order they are filled: what others refer to comes first
 */
record Manifest(
        int format, String suite, String madeAt, List<Module> modules, List<Part> tables, List<Counter> counters) {

    static final int FORMAT = 1;
    static final String ENTRY = "backup.json";

    /**
     * A module and how far its tables have come.
     *
     * @param version of its newest migration
     */
    record Module(String name, String version) {}

    /** A table's share of the backup. */
    record Part(String schema, String name, List<String> columns, long rows) {

        Table table() {
            return new Table(schema, name, columns);
        }
    }

    /**
     * A sequence, from which numbers are taken.
     *
     * @param last the last number taken; 0 when none was
     */
    record Counter(String schema, String name, long last) {}

    long rows() {
        return tables.stream().mapToLong(Part::rows).sum();
    }
}
