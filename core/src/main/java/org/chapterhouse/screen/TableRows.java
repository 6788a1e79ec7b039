package org.chapterhouse.screen;

import java.util.List;

/**
 * Some rows of a table.
 *
 * @param total how many there are that fit, those not shown included
 */
public record TableRows<R>(List<R> rows, long total) {

    public TableRows {
        rows = List.copyOf(rows);
    }
}
