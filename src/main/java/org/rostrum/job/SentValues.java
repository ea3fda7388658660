package org.rostrum.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rostrum.intake.ColumnMeaning;
import org.rostrum.intake.Meaning;
import org.rostrum.reconcile.PlannedRow.State;
import org.rostrum.store.KeptRow;
import org.rostrum.store.NamingRow;
import org.rostrum.store.Provenance;
import org.rostrum.store.SentSheet.SentColumn;

/** Finds what a kept row said of a field, with what was stored about the reading then: no cell is read anew. */
final class SentValues {
    /** For each field, by which columns it can be said; columns of one list belong together, and the first list of which a cell has text counts. */
    private static final Map<String, List<List<String>>> COLUMNS = Map.ofEntries(
            Map.entry("honorific", List.of(List.of("honorific", "second_honorific"), List.of("full_name"))),
            Map.entry("given_name", List.of(List.of("given_name", "middle_name"), List.of("full_name"))),
            Map.entry(
                    "family_name",
                    List.of(List.of("family_prefix", "family_name", "second_family_name"), List.of("full_name"))),
            Map.entry("position", List.of(List.of("position"), List.of("full_name"))),
            Map.entry("email", List.of(List.of("email"), List.of("full_name"))),
            Map.entry("sex", List.of(List.of("sex"))),
            Map.entry("organisation", List.of(List.of("organisation"), List.of("represented"))),
            Map.entry("delegation", List.of(List.of("represented"))),
            Map.entry("category", List.of(List.of("category"), List.of("represented"))),
            Map.entry("role", List.of(List.of("role"), List.of("head_mark"), List.of("position"))),
            Map.entry("day", List.of(List.of("date"))),
            Map.entry("start", List.of(List.of("start"), List.of("time"))),
            Map.entry("end", List.of(List.of("end"), List.of("time"))),
            Map.entry("number", List.of(List.of("item"))));

    private static final Pattern SET = Pattern.compile("\\bset=\\{([^}]*)\\}");

    private final Provenance provenance;
    private final NamingRow row;

    SentValues(Provenance provenance, NamingRow row) {
        this.provenance = provenance;
        this.row = row;
    }

    /** Whether a cell of the row says the field, or one above that holds for it. */
    boolean says(String field) {
        return !columns(field, "").isEmpty()
                || field.equals("delegation") && above(field, "").isPresent();
    }

    /** Whether a cell of the field's own columns says it, and not one of which it may follow. */
    boolean saysItself(String field) {
        List<String> own = COLUMNS.getOrDefault(field, List.of(List.of(field))).get(0);
        return columns(field, "").stream()
                .anyMatch(i -> own.contains(row.sheet().columns().get(i).meaning()));
    }

    /**
     * What the row said.
     *
     * @param value that was made of it
     * @param sexSource where a sex was taken from then
     */
    SentValue of(String field, String value, String sexSource) {
        boolean byTitle = field.equals("sex") && sexSource.equals("title");
        List<Integer> columns = columns(byTitle ? "honorific" : field, value);
        if (columns.isEmpty()) {
            return unsaid(field, value);
        }
        String text = columns.stream().map(row::cell).map(String::strip).collect(Collectors.joining(" "));
        List<SentColumn> read = columns.stream().map(row.sheet().columns()::get).toList();
        String rule = byTitle
                ? "sex from the title “" + text + "”"
                : Reasons.of(
                        field, read.get(0).meaning(), text, value, row.sheet().notes());
        return cells(columns, text, rule);
    }

    private SentValue cells(List<Integer> columns, String text, String rule) {
        List<SentColumn> read = columns.stream().map(row.sheet().columns()::get).toList();
        return new SentValue(
                text,
                row.origin().toString(),
                columns.stream().map(ColumnMeaning::letter).collect(Collectors.joining("+")),
                read.stream().map(SentColumn::heading).collect(Collectors.joining(" + ")),
                read.stream().map(SentValues::meaning).collect(Collectors.joining("; ")),
                rule);
    }

    private static String meaning(SentColumn column) {
        return Meaning.of(column.meaning())
                        .map(Meaning::label)
                        .orElse(column.meaning().replace('_', ' '))
                + " (" + column.evidence() + ")";
    }

    private List<Integer> columns(String field, String value) {
        List<List<String>> groups = COLUMNS.getOrDefault(field, List.of(List.of(field)));
        if ((field.equals("position") || field.equals("email"))
                && note("of a cell is the name; what stands").isEmpty()) {
            groups = groups.subList(0, 1);
        }
        boolean headFirst = field.equals("role") && value.equals("head");
        List<List<String>> order = headFirst
                ? List.of(groups.get(1), groups.get(0), groups.get(2))
                : field.equals("role") ? groups.subList(0, 2) : groups;
        for (List<String> meanings : order) {
            List<Integer> filled = new ArrayList<>();
            for (String meaning : meanings) {
                IntStream.range(0, row.sheet().columns().size())
                        .filter(i -> row.sheet().columns().get(i).meaning().equals(meaning)
                                && !row.cell(i).isBlank())
                        .forEach(filled::add);
            }
            if (!filled.isEmpty()) {
                return filled;
            }
        }
        return List.of();
    }

    /** What no cell of the field's own columns says. */
    private SentValue unsaid(String field, String value) {
        String source = row.origin().toString();
        if (field.equals("delegation")) {
            return representedElsewhere(source, value);
        }
        Optional<String> set = set(field);
        if (set.isPresent()) {
            return SentValue.none(source, "from --set " + field + "=" + set.get() + ", since no cell says it");
        }
        return SentValue.none(
                source,
                switch (field) {
                    case "category" ->
                        note("category from")
                                .map(note -> "from a row above its delegations")
                                .orElse("follows from who is represented");
                    case "day" -> note("date filled down").orElse("no cell of the row says it");
                    case "end" -> "no cell says it: until the next item of the day starts";
                    case "status" -> "whoever is on a list is registered, unless a cell says otherwise";
                    default -> "no cell of the row says it";
                });
    }

    private SentValue representedElsewhere(String source, String value) {
        Optional<SentValue> above = above("delegation", value);
        if (above.isPresent()) {
            return above.get();
        }
        Optional<String> note = note("country or organisation from");
        if (note.isPresent()) {
            return SentValue.none(source, note.get());
        }
        List<Integer> organisation = columns("organisation", value);
        Optional<String> set = set(Meaning.REPRESENTED.code());
        if (set.isPresent()) {
            return SentValue.none(source, "from --set delegation=" + set.get() + ", since no cell says it");
        }
        return organisation.isEmpty()
                ? SentValue.none(source, "no cell says who is represented")
                : cells(
                        organisation,
                        row.cell(organisation.get(0)).strip(),
                        "the organisation, since no cell says who is represented");
    }

    /** A cell above in a column that is filled only where a block starts, or a row that heads the block. */
    private Optional<SentValue> above(String field, String value) {
        int column = IntStream.range(0, row.sheet().columns().size())
                .filter(i -> row.sheet().columns().get(i).meaning().equals(Meaning.REPRESENTED.code()))
                .findFirst()
                .orElse(-1);
        boolean down =
                field.equals("delegation") && column >= 0 && note("filled down").isPresent();
        Optional<KeptRow> found =
                provenance.above(row, kept -> down ? !cell(kept, column).isBlank() : heads(kept));
        return found.map(kept -> {
            String text = down
                    ? cell(kept, column).strip()
                    : kept.cells().cells().stream()
                            .filter(cell -> !cell.isBlank())
                            .findFirst()
                            .orElse("")
                            .strip();
            String rule = down
                    ? "the cell is empty; carried down from row " + kept.row() + " “" + text + "”"
                    : "from the row above its people, row " + kept.row() + " “" + text + "”";
            String more = Reasons.name(text, value);
            return SentValue.none(row.origin().toString(), rule + (more.isEmpty() ? "" : "; " + more));
        });
    }

    private static boolean heads(KeptRow kept) {
        return kept.state().equals(State.SKIPPED.code()) && kept.reason().startsWith("nothing but “");
    }

    private static String cell(KeptRow kept, int column) {
        List<String> cells = kept.cells().cells();
        return column < cells.size() ? cells.get(column) : "";
    }

    private Optional<String> note(String words) {
        return row.sheet().notes().stream().filter(note -> note.contains(words)).findFirst();
    }

    /** What the import's options set the field to. */
    private Optional<String> set(String field) {
        Matcher options = SET.matcher(row.options());
        if (!options.find() || options.group(1).isEmpty()) {
            return Optional.empty();
        }
        for (String pair : options.group(1).split(", ")) {
            if (pair.startsWith(field + "=")) {
                return Optional.of(pair.substring(field.length() + 1));
            }
        }
        return Optional.empty();
    }
}
