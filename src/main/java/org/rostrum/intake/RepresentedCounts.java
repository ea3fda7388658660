package org.rostrum.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rostrum.event.Affiliation;
import org.rostrum.event.Question;
import org.rostrum.reference.Identity;
import org.rostrum.reference.Represented;
import org.rostrum.reference.Resolution.Outcome;
import org.rostrum.text.ShellWords;

/** Counts who is represented, which spellings stay open, and whether the column is filled only in the first row of each block. */
final class RepresentedCounts {
    private static final int MOST_SPELLINGS = 1000;
    private static final int MOST_ROWS = 20;
    /** The search for near names is slow, and nobody reads more. */
    private static final int MOST_SUGGESTIONS = 20;
    /** With fewer empty cells than this part a few were forgotten; no blocks. */
    private static final double BLOCKS = 0.2;

    /** A spelling that is not decided. */
    private static final class Open {
        final List<Integer> rows = new ArrayList<>();
        int count;
    }

    private final Representation representation;
    private final LocalDate on;
    private final boolean whole;
    private final Set<String> countries = new HashSet<>();
    private final Set<String> organisations = new HashSet<>();
    private final Map<String, Open> open = new LinkedHashMap<>();
    private final Map<String, Affiliation> abbreviated = new TreeMap<>();
    private int rows;
    private int empty;
    private int again;
    private int firstFilled;
    private int firstEmpty;
    private boolean startsEmpty;
    private boolean endsEmpty;
    private int filled;
    private int runsOfEmpty;
    private String last = "";
    private String inBrackets = "";
    private int countInBrackets;
    private String beside = "";
    private int countBeside;

    /** @param whole whether every row says for itself who is represented */
    RepresentedCounts(Representation representation, LocalDate on, boolean whole) {
        this.on = on;
        this.whole = whole;
        this.representation = representation;
    }

    /** Counts a row by the spelling in its cell, or by the organisation where nobody represented is named; {@code entry} is false for a row that is no entry. */
    void add(int row, String text, String organisation, boolean entry) {
        if (text.isEmpty()) {
            addEmpty(row, organisation, entry);
            return;
        }
        Representation.Answer answer = representation.of(text);
        String key = answer.affiliation().key();
        again += entry && key.equals(last) ? 1 : 0;
        last = key;
        firstFilled = firstFilled == 0 ? row : firstFilled;
        filled++;
        endsEmpty = false;
        rows += entry ? 1 : 0;
        if (!answer.body().isEmpty()) {
            beside = countBeside == 0 ? text : beside;
            countBeside += entry ? 1 : 0;
        }
        if (answer.abbreviated()) {
            abbreviated.put(text, answer.affiliation());
        }
        if (answer.outcome() == Outcome.FOUND) {
            (answer.identities().get(0).kind() == Identity.Kind.COUNTRY ? countries : organisations)
                    .add(answer.identities().get(0).code());
        } else if (entry) {
            addOpen(row, text);
        }
    }

    private void addEmpty(int row, String organisation, boolean entry) {
        Optional<Identity> identity = entry ? representation.ofOrganisation(organisation) : Optional.empty();
        if (identity.isPresent()) {
            boolean country = identity.get().kind() == Identity.Kind.COUNTRY;
            (country ? countries : organisations).add(identity.get().code());
            inBrackets = country && inBrackets.isEmpty() ? organisation : inBrackets;
            countInBrackets += country ? 1 : 0;
            rows++;
        } else if (entry) {
            rows++;
            empty++;
            runsOfEmpty += endsEmpty ? 0 : 1;
            endsEmpty = true;
            firstEmpty = firstEmpty == 0 ? row : firstEmpty;
            startsEmpty |= firstFilled == 0;
        }
    }

    private void addOpen(int row, String text) {
        Open counted = open.get(text);
        if (counted == null && open.size() < MOST_SPELLINGS) {
            counted = new Open();
            open.put(text, counted);
        }
        if (counted != null) {
            counted.count++;
            if (counted.rows.size() < MOST_ROWS) {
                counted.rows.add(row);
            }
        }
    }

    /** Whether empty cells take the value above: the first row has one, no value stands twice running, many are empty, and there is more than one block of them. */
    boolean fillsDown() {
        return !whole && empty > 0 && !startsEmpty && again == 0 && empty >= rows * BLOCKS && areBlocks();
    }

    /** People of organisations, who have no country, often stand last: empty cells at the end alone are no block below the last country, unless there is but one country. */
    private boolean areBlocks() {
        return filled == 1 || runsOfEmpty > 1 || empty > 1 && !endsEmpty;
    }

    /** What the user should know of States that are told by the organisation, or by an abbreviation of the language. */
    List<String> notesOfStates() {
        List<String> notes = new ArrayList<>();
        if (countInBrackets > 0) {
            notes.add(countInBrackets + (countInBrackets == 1 ? " row takes" : " rows take")
                    + " the country in brackets behind the organisation (“" + CellText.tidy(inBrackets) + "”)");
        }
        if (countBeside > 0) {
            notes.add(countBeside + (countBeside == 1 ? " cell names" : " cells name")
                    + " an organisation beside its country (“" + CellText.tidy(beside)
                    + "”): the country is represented");
        }
        abbreviated.forEach((spelling, state) -> notes.add("“" + spelling + "” is " + state.name() + " ("
                + state.country() + "), as the language of the list abbreviates it"));
        return notes;
    }

    /** What the user should know of empty cells. */
    List<String> notes(ColumnMeaning column) {
        if (empty == 0) {
            return List.of();
        }
        return List.of(
                fillsDown()
                        ? column.called() + ": country filled down from row " + firstFilled + "; " + empty
                                + " rows take the value above them"
                        : column.called() + " is empty in " + empty + (empty == 1 ? " row" : " rows")
                                + ", the first is row " + firstEmpty);
    }

    /** The same for a table without such a column. */
    List<String> notesWithoutColumn() {
        if (empty == 0) {
            return List.of();
        }
        String which = empty == rows ? "" : ", the first is row " + firstEmpty;
        return List.of("nothing says who is represented in " + empty + (empty == 1 ? " row" : " rows") + which
                + "; --map COLUMN=country names the column, --set country=CODE one for all");
    }

    /** Whether there are entries, and nothing says of any of them who is represented. */
    boolean nobody() {
        return rows > 0 && empty == rows && filled == 0;
    }

    int countries() {
        return countries.size();
    }

    int organisations() {
        return organisations.size();
    }

    /** The spellings that nothing is known of, as they came. */
    List<Spelling> unknown() {
        List<Spelling> unknown = new ArrayList<>();
        open.forEach((text, counted) -> {
            if (representation.of(text).outcome() == Outcome.UNKNOWN) {
                List<Identity> identities = unknown.size() < MOST_SUGGESTIONS
                        ? Represented.resolve(text, on).identities()
                        : List.of();
                List<String> near = identities.stream()
                        .map(i -> i.name() + " (" + i.code() + ")")
                        .toList();
                unknown.add(new Spelling(text, counted.rows, counted.count, near));
            }
        });
        return unknown;
    }

    /** One question for each spelling that may be several. */
    List<Question> questions(ColumnMeaning column) {
        List<Question> questions = new ArrayList<>();
        open.forEach((text, counted) -> {
            Representation.Answer answer = representation.of(text);
            if (answer.outcome() == Outcome.AMBIGUOUS) {
                String names = answer.identities().stream().map(Identity::name).collect(Collectors.joining(" or "));
                String name = ColumnName.option(column.heading(), column.letter());
                String options = answer.identities().stream()
                        .map(i -> "--value " + ShellWords.quoted(name + ":" + text + "=" + i.code()))
                        .collect(Collectors.joining(" or "));
                questions.add(new Question(
                        column.called() + ", row " + counted.rows.get(0) + ": “" + text + "” may be " + names,
                        options));
            }
        });
        return questions;
    }
}
