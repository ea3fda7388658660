package org.rostrum.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rostrum.sheet.SheetTable;

/**
 * How one table is read: what {@code inspect} shows, and what the second pass works by.
 *
 * @param table with the heading row that was chosen
 * @param language of the headings, ISO 639-1, or empty
 * @param rows how many rows are entries
 * @param skipped the first rows that are none, with the reason; {@code skippedCount} says how many there are
 * @param countries how many different countries were recognised, {@code organisations} how many organisations
 * @param unknown spellings of those represented that nothing is known of
 * @param repeated rows that say what an earlier row says
 * @param troubles the first cells that cannot be taken in, and are kept as sent
 * @param notes what else the user should know, sentences
 */
public record TableUnderstanding(
        SheetTable table,
        List<ColumnMeaning> columns,
        String language,
        Optional<SexCodes> sexCodes,
        Optional<DateOrder> dateOrder,
        long rows,
        List<Skipped> skipped,
        long skippedCount,
        int countries,
        int organisations,
        List<Spelling> unknown,
        List<Repeated> repeated,
        List<CellNote> troubles,
        List<String> notes,
        Decisions decisions) {
    public TableUnderstanding {
        columns = List.copyOf(columns);
        skipped = List.copyOf(skipped);
        unknown = List.copyOf(unknown);
        repeated = List.copyOf(repeated);
        troubles = List.copyOf(troubles);
        notes = List.copyOf(notes);
    }

    /** The same, saying which columns are as decided for an earlier list, and of a table without names what was tried. */
    TableUnderstanding asDecided() {
        List<String> told = new ArrayList<>();
        decisions.options().because().values().stream().distinct().sorted().forEach(why -> {
            String which = columns.stream()
                    .filter(c -> why.equals(decisions.options().because().get(c.letter())))
                    .map(c -> c.saysWhat(decisions.options().codesAsGiven(c.index(), c.heading())))
                    .collect(Collectors.joining("; "));
            told.add("columns " + why + ": " + which + " (--map … to change)");
        });
        told.addAll(notes);
        if (!namesPeople()) {
            told.addAll(FirstRows.notes(table));
        }
        return with(told);
    }

    /** The same with something more that the user should know. */
    TableUnderstanding noting(String note) {
        List<String> more = new ArrayList<>(notes);
        more.add(note);
        return with(more);
    }

    private TableUnderstanding with(List<String> told) {
        return new TableUnderstanding(
                table,
                columns,
                language,
                sexCodes,
                dateOrder,
                rows,
                skipped,
                skippedCount,
                countries,
                organisations,
                unknown,
                repeated,
                troubles,
                told,
                decisions);
    }

    /** The headings as sent, empty when there are none. */
    public List<String> headings() {
        return OptionColumns.headings(table);
    }

    /** What the user has decided about the columns by options of this command, together with what stands from earlier; empty when the options say nothing of them. It counts for later lists with these headings. */
    public List<String> decided() {
        boolean now = decisions.options().decideNow(headings());
        return now ? EarlierMapping.decisions(decisions.options(), headings()) : List.of();
    }

    /** Whether a column has names of people, without which nothing can be taken in. */
    public boolean namesPeople() {
        return new Layout(columns).namesPeople();
    }

    /** Whether any column is. */
    public boolean isUnderstood() {
        return isUnderstood(columns);
    }

    static boolean isUnderstood(List<ColumnMeaning> columns) {
        return columns.stream()
                .anyMatch(column -> column.meaning() != Meaning.NOT_UNDERSTOOD && column.meaning() != Meaning.IGNORED);
    }

    /** The heading language's name in English, or empty. */
    public String languageName() {
        return language.isEmpty() ? "" : Vocabulary.all().languageName(language);
    }
}
