package org.rostrum.table;

import java.util.List;

/** What every list and every statistic becomes before a format is chosen. */
public record ResultTable(List<Column> columns, RowSource rows) {
    public ResultTable {
        columns = List.copyOf(columns);
    }

    /** The names of the columns. */
    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }
}
