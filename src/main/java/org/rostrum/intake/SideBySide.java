package org.rostrum.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rostrum.event.Question;
import org.rostrum.sheet.Beside;
import org.rostrum.sheet.Row;
import org.rostrum.sheet.SheetTable;

/**
 * Tells tables that stand side by side on a sheet from one table with a blank column in it. Headings that come again, a heading in the row of a record and rows
 * that end apart part them; but what names nobody and has only things to say of people is never parted from the names.
 *
 * @param lists those about people, from the left; of a sheet with one table that table
 * @param notes what the user should know of each of them
 * @param questions whether a part that names people, but otherwise than the list, is of the list
 */
record SideBySide(List<SheetTable> lists, List<List<String>> notes, List<Question> questions) {
    private static final int FEW = 8;
    private static final int ENOUGH = 2;
    private static final double HALF = 0.5;

    /** A part and why it is one. */
    private record Part(SheetTable table, boolean names, String because) {}

    /** Whether two parts are tables of their own, and why, a clause. */
    private record Verdict(boolean apart, String because) {
        static Verdict apart(String because) {
            return new Verdict(true, because);
        }

        static Verdict together(String because) {
            return new Verdict(false, because);
        }
    }

    /**
     * The tables of a sheet as it was found.
     *
     * @param meanings what the columns of a table would be taken for
     * @param options columns that the user speaks of are of the list
     */
    static SideBySide of(SheetTable table, Function<SheetTable, List<ColumnMeaning>> meanings, MappingOptions options) {
        List<Part> parts = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        int first = 0;
        String because = "";
        List<Question> questions = new ArrayList<>();
        for (int column : table.gaps()) {
            Beside beside = Beside.of(table, first, column);
            if (!beside.isWide()) {
                continue;
            }
            List<ColumnMeaning> left = meanings.apply(HeaderRow.choose(beside.left(), Headings.ofParticipants()));
            List<ColumnMeaning> right = meanings.apply(HeaderRow.choose(beside.right(), Headings.ofParticipants()));
            Verdict verdict = verdict(beside, left, right, options);
            if (verdict.apart && namesPeople(left) && namesPeople(right) && !beside.sameHeadings()) {
                boolean other = beside.isRightShorter();
                question(other ? beside.right() : beside.left(), other ? right : left, options)
                        .ifPresent(questions::add);
            }
            if (!verdict.apart) {
                notes.add(oneTable(beside, verdict));
                continue;
            }
            parts.add(new Part(beside.left(), namesPeople(left), because));
            because = verdict.because;
            first = column;
        }
        if (parts.isEmpty()) {
            return new SideBySide(List.of(table), List.of(notes), List.of());
        }
        SheetTable last = table.part(first, Integer.MAX_VALUE - 1);
        parts.add(new Part(
                last, namesPeople(meanings.apply(HeaderRow.choose(last, Headings.ofParticipants()))), because));
        return of(parts, notes, questions);
    }

    private static SideBySide of(List<Part> parts, List<String> notes, List<Question> questions) {
        List<SheetTable> lists =
                parts.stream().filter(Part::names).map(Part::table).toList();
        List<List<String>> told = new ArrayList<>();
        for (SheetTable list : lists) {
            List<String> more = new ArrayList<>(told.isEmpty() ? notes : List.of());
            for (int i = 0; i < parts.size(); i++) {
                Part other = parts.get(i);
                String because = other.because.isEmpty() ? parts.get(1).because : other.because;
                if (!other.names && list == lists.get(0)) {
                    more.add(
                            "another table beside it, in columns " + columns(other.table) + " (" + headings(other.table)
                                    + "), is left out, for no column of it has names of people; it is no part of the list, for "
                                    + because);
                } else if (other.names && other.table != list) {
                    more.add("beside another list, in columns " + columns(other.table)
                            + ", that is read too; they are two, for " + because);
                }
            }
            told.add(more);
        }
        return new SideBySide(lists, told, questions);
    }

    private static Verdict verdict(
            Beside beside, List<ColumnMeaning> left, List<ColumnMeaning> right, MappingOptions options) {
        boolean lefts = namesPeople(left);
        boolean rights = namesPeople(right);
        if (!lefts && !rights) {
            return Verdict.together("neither side alone is a list of people");
        }
        if (!lefts && isMapped(left, options) || !rights && isMapped(right, options)) {
            return Verdict.together("an option says what is on both sides");
        }
        if (lefts && rights && beside.sameHeadings() && beside.isUnbroken()) {
            return Verdict.apart("the same headings stand over both");
        }
        if (beside.headingsApart() && isHeaded(beside.left()) && isHeaded(beside.right())) {
            return Verdict.apart(
                    "their headings stand in different rows, " + row(beside.left()) + " and " + row(beside.right()));
        }
        if (!lefts && listsOthers(left, right, beside.left()) || !rights && listsOthers(right, left, beside.right())) {
            return Verdict.apart("the countries on both sides are not the same in most rows");
        }
        if (!beside.endsApart()) {
            return Verdict.together("the rows of both sides belong together");
        }
        boolean ofPeople = !lefts && !isIgnored(left, options) && saysOfPeople(left, right)
                || !rights && !isIgnored(right, options) && saysOfPeople(right, left);
        return ofPeople
                ? Verdict.together("the side without names has what is said of people")
                : Verdict.apart("one ends at row " + beside.endsAt() + " and the other goes on");
    }

    private static boolean namesPeople(List<ColumnMeaning> columns) {
        return new Layout(columns).namesPeople();
    }

    private static boolean isMapped(List<ColumnMeaning> columns, MappingOptions options) {
        return columns.stream()
                .filter(column -> !column.heading().isEmpty())
                .anyMatch(column -> isMapped(column, options) && column.meaning() != Meaning.IGNORED);
    }

    /** Whether the user said of a column that it counts for nothing: it may have names that are no participants'. */
    private static boolean isIgnored(List<ColumnMeaning> columns, MappingOptions options) {
        return columns.stream().anyMatch(column -> isMapped(column, options) && column.meaning() == Meaning.IGNORED);
    }

    private static boolean isMapped(ColumnMeaning column, MappingOptions options) {
        return options.mapped(column.index(), column.heading()).isPresent();
    }

    /** Whether a part that names people is of the list; nothing to ask where the user has said it, or the title above says whose delegation it is. */
    private static Optional<Question> question(SheetTable part, List<ColumnMeaning> columns, MappingOptions options) {
        Layout layout = new Layout(columns);
        ColumnMeaning name = layout.column(layout.has(Meaning.FULL_NAME) ? Meaning.FULL_NAME : Meaning.FAMILY_NAME);
        boolean delegation = part.above().stream()
                .flatMap(row -> RowSkips.onlyCell(row).stream())
                .anyMatch(title -> GroupName.afterWord(title, LocalDate.EPOCH).isPresent());
        if (delegation || isMapped(name, options)) {
            return Optional.empty();
        }
        return Optional.of(new Question(
                "columns " + columns(part) + " (" + headings(part)
                        + ") stand beside the list and name people too: are they participants?",
                "--map " + name.letter() + "=" + name.meaning().code() + " to take them in, or --map " + name.letter()
                        + "=ignore to leave them out"));
    }

    /** Whether columns without names have the countries of other rows than the names beside them: totals, contacts. */
    private static boolean listsOthers(List<ColumnMeaning> columns, List<ColumnMeaning> names, SheetTable part) {
        Layout layout = new Layout(columns);
        Layout people = new Layout(names);
        if (!layout.has(Meaning.REPRESENTED) || !people.has(Meaning.REPRESENTED)) {
            return false;
        }
        Sample.Share other = new Sample(SheetTable.find(part.sheet().whole()))
                .share(
                        layout.index(Meaning.REPRESENTED),
                        people.index(Meaning.REPRESENTED),
                        (one, beside) -> !Vocabulary.key(one).equals(Vocabulary.key(beside)));
        return other.filled() > 1 && other.atLeast(HALF);
    }

    /** Whether columns without names mostly say things of people, none of which the names have beside them already. */
    private static boolean saysOfPeople(List<ColumnMeaning> columns, List<ColumnMeaning> names) {
        Set<Meaning> said = known(columns);
        long headed =
                columns.stream().filter(column -> !column.heading().isEmpty()).count();
        return !said.isEmpty()
                && said.size() * 2L >= headed
                && known(names).stream().noneMatch(said::contains);
    }

    private static Set<Meaning> known(List<ColumnMeaning> columns) {
        Set<Meaning> known = new HashSet<>();
        columns.stream()
                .map(ColumnMeaning::meaning)
                .filter(meaning ->
                        meaning != Meaning.NOT_UNDERSTOOD && meaning != Meaning.IGNORED && meaning != Meaning.NUMBER)
                .forEach(known::add);
        return known;
    }

    private static boolean isHeaded(SheetTable part) {
        return part.isHeadingCertain()
                || part.header()
                        .filter(row -> HeaderRow.known(row, Headings.ofParticipants(), true) >= ENOUGH)
                        .isPresent();
    }

    private static int row(SheetTable part) {
        return part.header().map(Row::number).orElse(0);
    }

    private static String oneTable(Beside beside, Verdict verdict) {
        return "columns " + columns(beside.left()) + " and " + columns(beside.right())
                + " are one table with a blank column between, for " + verdict.because;
    }

    private static String columns(SheetTable part) {
        return part.columnsInWords();
    }

    private static String headings(SheetTable part) {
        return part.header().map(Row::cells).orElse(List.of()).stream()
                .filter(cell -> !cell.isBlank())
                .limit(FEW)
                .map(cell -> "“" + CellText.tidy(cell) + "”")
                .collect(Collectors.joining(", "));
    }
}
