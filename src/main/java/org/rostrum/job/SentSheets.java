package org.rostrum.job;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.rostrum.intake.AgendaTable;
import org.rostrum.intake.TableUnderstanding;
import org.rostrum.sheet.Reading;
import org.rostrum.sheet.SheetTable;
import org.rostrum.store.SentSheet;
import org.rostrum.store.SentSheet.SentColumn;

/** How sheets were read, as the store keeps it. */
final class SentSheets {
    private SentSheets() {}

    static SentSheet of(TableUnderstanding table, List<String> notes) {
        List<SentColumn> columns = table.columns().stream()
                .map(column -> new SentColumn(
                        column.heading(), column.meaning().name().toLowerCase(Locale.ROOT), column.evidence()))
                .toList();
        return sheet(table.table(), table.languageName(), columns, table.decided(), notes);
    }

    static SentSheet of(AgendaTable table, List<String> notes) {
        List<SentColumn> columns = table.columns().stream()
                .map(column -> new SentColumn(column.heading(), column.meaning().code(), column.evidence()))
                .toList();
        return sheet(table.table(), "", columns, List.of(), notes);
    }

    /** A sheet of which nothing was taken in. */
    static SentSheet leftOut(SheetTable table, String because) {
        Reading reading = table.sheet().reading();
        return new SentSheet(
                reading.fileName(),
                reading.sheet(),
                because,
                reading.format(),
                reading.encoding(),
                reading.delimiter(),
                reading.quote(),
                OptionalInt.empty(),
                "",
                List.of(),
                List.of(),
                List.of());
    }

    private static SentSheet sheet(
            SheetTable table, String language, List<SentColumn> columns, List<String> mapping, List<String> notes) {
        Reading reading = table.sheet().reading();
        return new SentSheet(
                reading.fileName(),
                reading.sheet(),
                "",
                reading.format(),
                reading.encoding(),
                reading.delimiter(),
                reading.quote(),
                table.headerRow(),
                language,
                columns,
                mapping,
                notes);
    }
}
