package org.rostrum.job;

import java.util.List;
import org.rostrum.store.Check;
import org.rostrum.table.Column;
import org.rostrum.table.ResultTable;
import org.rostrum.table.RowSource;

/** What was found when a database was looked through, as a table. */
public final class DatabaseChecks {
    private DatabaseChecks() {}

    /** {@code check, result} ({@code ok} or {@code failed}){@code , detail}. */
    public static ResultTable table(List<Check> checks) {
        return new ResultTable(
                List.of(Column.text("check"), Column.text("result"), Column.text("detail")),
                RowSource.of(checks.stream()
                        .map(check -> List.of(check.name(), check.holds() ? "ok" : "failed", check.detail()))
                        .toList()));
    }
}
