package org.rostrum.job;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.rostrum.intake.AgendaTable;
import org.rostrum.intake.EventTitle;
import org.rostrum.intake.NotTaken;
import org.rostrum.intake.Repeated;
import org.rostrum.intake.Skipped;
import org.rostrum.intake.Spelling;
import org.rostrum.intake.TableUnderstanding;
import org.rostrum.sheet.Reading;
import org.rostrum.sheet.SheetTable;
import org.rostrum.text.Excerpt;
import org.rostrum.text.UserError;

/**
 * One table as it would be read.
 *
 * @param kind {@code participants}, {@code agenda}, {@code text} for a text that is no table, {@code other} for what is not about people, or {@code unknown} when no column is understood
 * @param headerRow as the office program numbers it, empty when there is none
 * @param language of the headings in English, or empty
 * @param rows how many rows are entries
 * @param skipped rows that are none, with the reason
 */
public record InspectedTable(
        Reading reading,
        String kind,
        OptionalInt headerRow,
        String language,
        int above,
        long rows,
        List<InspectedColumn> columns,
        List<SkippedRow> skipped,
        long skippedCount,
        List<String> notes) {
    public InspectedTable {
        columns = List.copyOf(columns);
        skipped = List.copyOf(skipped);
        notes = List.copyOf(notes);
    }

    /** A column with what it was taken for and why. */
    public record InspectedColumn(String letter, String heading, String meaning, String evidence) {}

    /** A row that no entry is made of. */
    public record SkippedRow(int row, String reason) {}

    static InspectedTable ofText(Reading reading, UserError refusal) {
        List<String> notes = new ArrayList<>(reading.notes());
        notes.add(refusal.getMessage());
        return new InspectedTable(reading, "text", OptionalInt.empty(), "", 0, 0, List.of(), List.of(), 0, notes);
    }

    static InspectedTable of(TableUnderstanding table) {
        return of(table, table.isUnderstood() ? "participants" : "unknown", notes(table));
    }

    static InspectedTable of(NotTaken table) {
        return of(table.understood(), "other", List.of("left out: " + table.because()));
    }

    private static InspectedTable of(TableUnderstanding table, String kind, List<String> notes) {
        List<InspectedColumn> columns = table.columns().stream()
                .filter(column -> column.index() >= table.table().firstColumn())
                .map(column -> new InspectedColumn(
                        column.letter(), column.heading(), column.meaning().label(), column.evidence()))
                .toList();
        List<SkippedRow> skipped = new ArrayList<>(above(table.table()));
        table.skipped().forEach((Skipped row) -> skipped.add(new SkippedRow(row.row(), row.reason())));
        return new InspectedTable(
                table.table().sheet().reading(),
                kind,
                table.table().headerRow(),
                table.languageName(),
                rowsAbove(table.table()),
                table.rows(),
                columns,
                skipped,
                table.skippedCount(),
                notes);
    }

    static InspectedTable of(AgendaTable table) {
        List<InspectedColumn> columns = table.columns().stream()
                .map(column -> new InspectedColumn(
                        column.letter(),
                        column.heading(),
                        column.meaning().code().replace('_', ' '),
                        column.evidence()))
                .toList();
        List<SkippedRow> skipped = new ArrayList<>(above(table.table()));
        table.rows().stream()
                .filter(row -> row.item().isEmpty())
                .forEach(row -> skipped.add(new SkippedRow(row.origin().row(), row.reason())));
        long items = table.rows().stream().filter(row -> row.item().isPresent()).count();
        return new InspectedTable(
                table.table().sheet().reading(),
                "agenda",
                table.table().headerRow(),
                "",
                rowsAbove(table.table()),
                items,
                columns,
                skipped,
                table.rows().size() - items,
                table.notes());
    }

    private static int rowsAbove(SheetTable table) {
        return table.above().size() + table.blankAbove();
    }

    private static List<SkippedRow> above(SheetTable table) {
        return table.above().stream()
                .map(row -> new SkippedRow(
                        row.number(),
                        "above the table: "
                                + row.cells().stream()
                                        .filter(cell -> !cell.isBlank())
                                        .collect(Collectors.joining(" "))))
                .toList();
    }

    private static String count(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    private static List<String> notes(TableUnderstanding table) {
        List<String> notes = new ArrayList<>(table.table().sheet().reading().notes());
        EventTitle.above(table.table()).map(EventTitle::note).ifPresent(notes::add);
        notes.addAll(table.notes());
        table.sexCodes().filter(codes -> !codes.codes().isEmpty()).ifPresent(codes -> notes.add(codes.evidence()));
        table.dateOrder().ifPresent(order -> notes.add(order.proof()));
        notes.add(count(table.countries(), "country", "countries") + " and "
                + count(table.organisations(), "organisation", "organisations") + " recognised, "
                + table.unknown().size() + " unknown-country");
        for (Spelling spelling : table.unknown()) {
            String rows = spelling.rows().stream().map(String::valueOf).collect(Collectors.joining(", "));
            notes.add("unknown-country “" + Excerpt.shown(spelling.text()) + "” (row " + rows + ")"
                    + (spelling.suggestions().isEmpty()
                            ? ""
                            : ": perhaps " + String.join(" or ", spelling.suggestions())));
        }
        for (Repeated row : table.repeated()) {
            notes.add("repeated row (lines " + row.first() + ", " + row.again() + ": " + row.reason() + ")");
        }
        table.troubles().forEach(trouble -> notes.add(trouble.toString()));
        return notes;
    }
}
