package org.rostrum.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rostrum.sheet.Row;

/** The cells of the rows of an agenda by what their columns mean. */
final class AgendaCells {
    private final List<AgendaColumn> columns;
    private final MappingOptions options;
    private final boolean ofProgram;

    /** @param ofProgram whether a program wrote them for other programs */
    AgendaCells(List<AgendaColumn> columns, MappingOptions options, boolean ofProgram) {
        this.ofProgram = ofProgram;
        this.columns = columns;
        this.options = options;
    }

    /** The tidy text of a cell, where it has none what {@code --set} says, else empty. */
    String value(Row row, AgendaMeaning meaning) {
        String text = own(row, meaning);
        return text.isEmpty() ? options.set().getOrDefault(meaning.code(), "") : text;
    }

    /** The tidy text of a cell, whatever {@code --set} says. */
    String own(Row row, AgendaMeaning meaning) {
        return column(meaning).map(c -> CellText.value(row.cell(c.index()))).orElse("");
    }

    /** The tidy lines of all cells with this meaning, none of them blank. */
    List<String> lines(Row row, AgendaMeaning meaning) {
        List<String> lines = new ArrayList<>();
        for (AgendaColumn column : columns) {
            if (column.meaning() == meaning
                    && !CellText.value(row.cell(column.index())).isEmpty()) {
                lines.addAll(lines(row.cell(column.index())));
            }
        }
        String otherwise = options.set().getOrDefault(meaning.code(), "");
        return lines.isEmpty() && !otherwise.isEmpty() ? List.of(otherwise) : lines;
    }

    /** The tidy lines of a cell, without blank ones. */
    static List<String> lines(String cell) {
        return Arrays.stream(cell.split("\\R"))
                .map(CellText::tidy)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toList());
    }

    /** The columns with a meaning, from the left. */
    List<AgendaColumn> columns(AgendaMeaning meaning) {
        return columns.stream().filter(c -> c.meaning() == meaning).toList();
    }

    Optional<AgendaColumn> column(AgendaMeaning meaning) {
        return columns.stream().filter(c -> c.meaning() == meaning).findFirst();
    }

    /** Whether a program wrote the table for other programs: a calendar, a schedule. */
    boolean areOfProgram() {
        return ofProgram;
    }

    /** The tidy text in the column of a program with exactly that name, or empty. */
    String named(Row row, String heading) {
        return columns.stream()
                .filter(column -> column.heading().equals(heading))
                .findFirst()
                .map(column -> CellText.tidy(row.cell(column.index())))
                .orElse("");
    }

    MappingOptions options() {
        return options;
    }

    /** What is the matter with a cell: {@code column “start” (B): “25:00” is no time}. */
    UnreadableCell unreadable(AgendaMeaning meaning, String value, String what) {
        String where = column(meaning).map(AgendaColumn::called).orElse("--set " + meaning.code());
        return new UnreadableCell(where + ": “" + value + "” " + what);
    }
}
