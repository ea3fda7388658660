package org.rostrum.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.event.Role;
import org.rostrum.reference.Honorific;

/** The lines of cells that have a name in the first one and say more below, as printed lists do: {@code Mr. Jānis KALNIŅŠ / Head of Unit / State Police}. */
enum NameLines {
    /** The cells of the column are names and nothing else. */
    NONE,
    /** They are broken into lines. */
    BROKEN,
    /** The heading names a position too, or most cells do behind the name; commas or strokes part the two as line breaks do. */
    MARKED;

    private static final Pattern BREAK = Pattern.compile("[\\r\\n]+");
    /** Where the parts of a cell end that says several things in one line or more. */
    static final Pattern MARK = Pattern.compile("[\\r\\n]+|\\s*[,;]\\s+|\\s+[/–—-]\\s+");

    /** How the full names of a list stand in most of their cells. */
    static NameLines of(Layout layout, Sample sample, String language) {
        if (!layout.has(Meaning.FULL_NAME)) {
            return NONE;
        }
        ColumnMeaning column = layout.column(Meaning.FULL_NAME);
        List<String> cells = sample.filled(column.index()).stream()
                .filter(cell -> SeveralPeople.in(cell).isEmpty())
                .toList();
        if (PartedHeading.saysNameAndOther(Headings.ofParticipants(), column.heading(), language)) {
            return areMost(cells, MARKED::areIn) ? MARKED : NONE;
        }
        return areMost(cells, BROKEN::areIn)
                ? BROKEN
                : !layout.has(Meaning.POSITION) && areMost(cells, MARKED::namesPosition) ? MARKED : NONE;
    }

    private static boolean areMost(List<String> cells, Predicate<String> test) {
        return cells.stream().filter(test).count() * 2 > cells.size();
    }

    private boolean namesPosition(String cell) {
        return areIn(cell)
                && (TellingWords.namesPosition(lines(cell).get(1))
                        || TellingWords.namesBody(lines(cell).get(1)));
    }

    /** Whether a cell has such lines: a whole name in the first, and no name that is only broken into two lines. */
    private boolean areIn(String cell) {
        List<String> lines = lines(cell);
        if (lines.size() < 2) {
            return false;
        }
        String name = lines.get(0).substring(Honorific.prefixLength(lines.get(0)));
        boolean familyBelow = !NameWords.hasCapitals(name) && NameWords.hasCapitals(lines.get(1));
        return name.strip().indexOf(' ') > 0 && !familyBelow;
    }

    /** The name in the first line, of a cell without such lines the whole text; without a role in brackets behind it. */
    String name(String cell) {
        String name = areIn(cell) ? lines(cell).get(0) : cell;
        return role(name).isEmpty()
                ? name
                : name.substring(0, name.lastIndexOf('(')).strip();
    }

    /** The role in brackets behind a name: {@code Ieva OZOLA (Head of Delegation)}. */
    static Optional<Role> role(String name) {
        int open = name.endsWith(")") ? name.lastIndexOf('(') : -1;
        return open > 0 ? Cells.role(name.substring(open + 1, name.length() - 1), "") : Optional.empty();
    }

    /** The role in brackets behind the name, if there is one. */
    Optional<Role> roleInBrackets(String cell) {
        return cell.indexOf('(') < 0
                ? Optional.empty()
                : role(areIn(cell) ? lines(cell).get(0) : cell.strip());
    }

    /** Whether what stands behind the name says that it is the head of a delegation. */
    boolean namesHead(String cell, String language) {
        if (this == NONE && cell.indexOf('(') < 0) {
            return false;
        }
        return areIn(cell) && below(lines(cell)).anyMatch(line -> Cells.headsDelegation(line, language))
                || roleInBrackets(cell).filter(Role.HEAD::equals).isPresent();
    }

    /** What the lines below say of the person, in one line: no addresses and telephone numbers. Empty when there are none. */
    String below(String cell) {
        return String.join(", ", linesBelow(cell));
    }

    /** Of {@link #below} what stands before the first line that names an organisation and no position; where nothing does, what names a position behind it. */
    String position(String cell) {
        List<String> below = linesBelow(cell);
        Stream<String> lines = bodyFirst(below)
                ? below.stream().filter(TellingWords::isPosition)
                : below.stream().takeWhile(line -> !TellingWords.isBody(line));
        return lines.collect(Collectors.joining(", "));
    }

    /** Of {@link #below} that line, and what stands behind it and is not the position. */
    String organisation(String cell) {
        List<String> below = linesBelow(cell);
        Stream<String> lines = bodyFirst(below)
                ? below.stream().filter(line -> !TellingWords.isPosition(line))
                : below.stream().dropWhile(line -> !TellingWords.isBody(line));
        return lines.collect(Collectors.joining(", "));
    }

    private List<String> linesBelow(String cell) {
        return areIn(cell) ? below(lines(cell)).toList() : List.of();
    }

    private static boolean bodyFirst(List<String> below) {
        return !below.isEmpty() && TellingWords.isBody(below.get(0));
    }

    private static Stream<String> below(List<String> lines) {
        return lines.stream()
                .skip(1)
                .filter(line -> !Cells.isEmail(line) && line.chars().anyMatch(Character::isLetter))
                .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line);
    }

    /** The line below that is an e-mail address, if any. */
    Optional<String> email(String cell) {
        return areIn(cell) ? lines(cell).stream().skip(1).filter(Cells::isEmail).findFirst() : Optional.empty();
    }

    /** What the user should know of a column with such cells; nothing of another. */
    List<String> notes(Layout layout) {
        return this == NONE
                ? List.of()
                : List.of(layout.column(Meaning.FULL_NAME).called() + ": the first "
                        + (this == BROKEN ? "line" : "part") + " of a cell is the name; what stands "
                        + (this == BROKEN ? "below" : "behind") + " it is "
                        + (layout.has(Meaning.POSITION)
                                ? "kept as sent"
                                : layout.has(Meaning.ORGANISATION)
                                        ? "the position"
                                        : "the position and the organisation"));
    }

    private List<String> lines(String cell) {
        if (this == NONE || this == BROKEN && cell.indexOf('\n') < 0 && cell.indexOf('\r') < 0) {
            return List.of(cell);
        }
        return Stream.of((this == BROKEN ? BREAK : MARK).split(cell))
                .map(CellText::tidy)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
