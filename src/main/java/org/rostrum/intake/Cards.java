package org.rostrum.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rostrum.sheet.Row;
import org.rostrum.sheet.SheetTable;

/**
 * People below each other, each on a card of lines with a heading before what it says: {@code Name: Jonas PETRAITIS}, or the heading and the value in cells beside each other. They are put
 * together to a table, a card to a row.
 */
final class Cards {
    private static final int MOST_ROWS = 20_000;
    private static final int MOST_COLUMNS = 20;
    private static final int LONGEST_LABEL = 60;
    private static final int ENOUGH = 3;
    private final Headings headings = Headings.ofParticipants();
    /** The labels as they were first written, by their folded words, in the order of the columns. */
    private final Map<String, String> labels = new LinkedHashMap<>();

    private final Set<String> meanings = new HashSet<>();
    private final List<Card> cards = new ArrayList<>();
    private final List<Row> titles = new ArrayList<>();
    private int lines;
    private int known;
    private String lastLabel = "";
    /** The line just above, when it was taken for more of the value above it. */
    private Optional<Row> lastMore = Optional.empty();

    /** In which column the value of the last line stands, from 0. */
    private int lastColumn;

    /** @param row where it begins */
    private record Card(int row, Map<String, String> values) {}

    private record Line(String label, String value) {}

    private Cards() {}

    /** The table of the cards on a sheet, or empty when it has none: at least two people, or one whose lines all carry their heading, and three things said of them. */
    static Optional<SheetTable> of(SheetTable table) {
        List<Row> rows = RearrangedSheet.rows(table.sheet(), MOST_ROWS, MOST_COLUMNS);
        Cards cards = new Cards();
        rows.forEach(cards::take);
        if (!cards.areCards()) {
            return Optional.empty();
        }
        RearrangedSheet sheet = new RearrangedSheet(
                table.sheet().whole(),
                cards.table(),
                "everybody has a card of lines with a heading before each; a card is read as one row, that of its first line");
        return Optional.of(HeaderRow.choose(SheetTable.find(sheet), Headings.ofParticipants()));
    }

    private void take(Row row) {
        List<String> cells =
                row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        if (cells.isEmpty()) {
            lastLabel = "";
            lastMore = Optional.empty();
            return;
        }
        lines++;
        Optional<Line> line = line(cells);
        int column = row.cells().indexOf(cells.get(0));
        if (line.isPresent()) {
            take(row.number(), line.get());
            lastMore = Optional.empty();
            lastColumn = row.cells().indexOf(cells.get(cells.size() - 1));
        } else if (lastLabel.isEmpty() || cells.size() > 1 || column != lastColumn) {
            titles.add(new Row(row.number(), List.of(String.join(" ", cells))));
        } else {
            lastMore = Optional.of(new Row(row.number(), List.of(cells.get(0))));
            cards.get(cards.size() - 1).values().merge(lastLabel, cells.get(0), (above, more) -> above + "\n" + more);
        }
    }

    private void take(int row, Line line) {
        String label = Vocabulary.key(line.label());
        Optional<HeadingMatch> match = headings.match(line.label(), "").filter(HeadingMatch::exact);
        if (match.isPresent()) {
            known++;
            meanings.add(match.get().meaning());
        }
        boolean begins = cards.isEmpty()
                || cards.get(cards.size() - 1).values().containsKey(label)
                || !titles.isEmpty()
                        && titles.get(titles.size() - 1).number()
                                > cards.get(cards.size() - 1).row();
        if (begins) {
            takeOffTitle();
            cards.add(new Card(row, new LinkedHashMap<>()));
        }
        labels.putIfAbsent(label, line.label());
        cards.get(cards.size() - 1).values().put(label, line.value());
        lastLabel = label;
    }

    /** A line in capitals just above a card belongs to that, and not to the last line of the card before. */
    private void takeOffTitle() {
        if (lastMore.isPresent() && NameWords.isCapitals(lastMore.get().cell(0).replaceAll("\\P{L}", ""))) {
            Map<String, String> values = cards.get(cards.size() - 1).values();
            String value = values.get(lastLabel);
            values.put(lastLabel, value.substring(0, Math.max(0, value.lastIndexOf('\n'))));
            titles.add(lastMore.get());
        }
        lastMore = Optional.empty();
    }

    /** {@code Name: Jonas}, where a comma may have cut the value; or {@code Name} and {@code Jonas}. */
    private Optional<Line> line(List<String> cells) {
        String first = cells.get(0);
        int colon = colon(first);
        List<String> values = new ArrayList<>(cells.subList(1, cells.size()));
        if (colon > 0) {
            values.add(0, first.substring(colon + 1).strip());
            return Optional.of(new Line(
                    first.substring(0, colon).strip(),
                    values.stream().filter(value -> !value.isBlank()).collect(Collectors.joining(", "))));
        }
        boolean heading = headings.match(first, "").filter(HeadingMatch::exact).isPresent();
        return heading && values.size() <= 1
                ? Optional.of(new Line(first, values.isEmpty() ? "" : values.get(0)))
                : Optional.empty();
    }

    /** Where the colon behind a label is, or -1; a time of day has none. */
    private static int colon(String cell) {
        int colon = cell.indexOf(':') < 0 ? cell.indexOf('\uff1a') : cell.indexOf(':');
        return colon > 0
                        && colon <= LONGEST_LABEL
                        && cell.substring(0, colon).chars().noneMatch(Character::isDigit)
                ? colon
                : -1;
    }

    private boolean areCards() {
        long named = cards.stream()
                .filter(card -> card.values().keySet().stream().anyMatch(this::isName))
                .count();
        return meanings.size() >= ENOUGH
                && known * 2 > lines
                && named * 2 > cards.size()
                && (cards.size() > 1 || known == lines);
    }

    private boolean isName(String label) {
        return headings.match(labels.get(label), "")
                .filter(match -> match.exact() && match.namesPeople())
                .isPresent();
    }

    /** In the order of the sheet, the heading where the first card begins; every row has the number of its first line, or the next where that is taken. */
    private List<Row> table() {
        List<Row> rows = new ArrayList<>();
        int title = 0;
        for (Card card : cards) {
            for (; title < titles.size() && titles.get(title).number() < card.row(); title++) {
                add(rows, titles.get(title).number(), titles.get(title).cells());
            }
            if (card == cards.get(0)) {
                add(rows, card.row(), List.copyOf(labels.values()));
            }
            add(
                    rows,
                    card.row(),
                    labels.keySet().stream()
                            .map(label -> card.values().getOrDefault(label, ""))
                            .toList());
        }
        titles.subList(title, titles.size()).forEach(row -> add(rows, row.number(), row.cells()));
        return rows;
    }

    private static void add(List<Row> rows, int number, List<String> cells) {
        int next = rows.isEmpty() ? 1 : rows.get(rows.size() - 1).number() + 1;
        rows.add(new Row(Math.max(number, next), cells));
    }
}
