package org.rostrum.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rostrum.event.Question;
import org.rostrum.sheet.SheetTable;
import org.rostrum.text.UserError;

/**
 * What the tables of a list of participants mean: the result of the first pass.
 *
 * @param notTaken tables that are not about people
 * @param questions what only the user can decide; while there is one, nothing may be taken in
 */
public record Understanding(List<TableUnderstanding> tables, List<NotTaken> notTaken, List<Question> questions) {
    public Understanding {
        tables = List.copyOf(tables);
        notTaken = List.copyOf(notTaken);
        questions = List.copyOf(questions);
    }

    /**
     * Reads all rows of the tables once, holding counts and not rows.
     *
     * @param on the event's first day: names of countries are those of that day
     * @throws UserError (USAGE) when an option names a column that no table has, or a value that cannot be
     */
    public static Understanding of(List<SheetTable> tables, MappingOptions options, LocalDate on) {
        return of(tables, options, List.of(), on);
    }

    /**
     * The same, with what was decided about earlier lists, the latest first; the options go before it.
     *
     * @throws UserError (USAGE) when an option names a column that no table has, or a value that cannot be
     */
    public static Understanding of(
            List<SheetTable> tables, MappingOptions options, List<EarlierMapping> earlier, LocalDate on) {
        List<SheetTable> filled = tables.stream().filter(t -> t.columns() > 0).toList();
        FirstPass pass = new FirstPass(options, earlier, on, filled.size() > 1);
        List<SheetTable> chosen = new ArrayList<>();
        List<List<String>> told = new ArrayList<>();
        for (SheetTable table : filled) {
            SideBySide beside = pass.beside(table);
            beside.lists().forEach(list -> chosen.add(HeaderRow.choose(list, Headings.ofParticipants())));
            told.addAll(beside.notes());
            beside.questions().forEach(pass::ask);
        }
        TurnedSheet.turn(chosen, on);
        List<SheetTable> named = new ArrayList<>(chosen);
        named.addAll(filled); // a column may be of a table that is left out
        OptionColumns.check(options, named);
        for (int i = 0; i < chosen.size(); i++) {
            pass.read(chosen.get(i), RearrangedSheet.noting(chosen.get(i), told.get(i)));
        }
        return pass.understanding();
    }

    /** Why nothing at all can be taken in, when no table is about people. */
    public Optional<String> refusal() {
        return tables.isEmpty() ? notTaken.stream().map(NotTaken::because).findFirst() : Optional.empty();
    }

    /** The languages of the headings, in the order of their codes. */
    public Set<String> languages() {
        Set<String> languages = new TreeSet<>();
        tables.stream()
                .map(TableUnderstanding::language)
                .filter(l -> !l.isEmpty())
                .forEach(languages::add);
        return languages;
    }
}
