package org.rostrum.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.event.Role;
import org.rostrum.reference.Honorific;
import org.rostrum.sheet.Row;
import org.rostrum.sheet.SheetTable;

/**
 * A list of participants as it is printed: whoever is represented in a line, the people below it, each with a form of address, and their positions behind the names or in the lines below. The
 * lines are put together to a table, a person to a row.
 */
final class PrintedList {
    private static final int MOST_ROWS = 20_000;
    private static final int MOST_COLUMNS = 12;
    private static final int ENOUGH = 3;
    /** Of the lines with something in them at most so many to a person: the others are text. */
    private static final int MOST_LINES = 8;

    private static final int LONGEST_LINE = 300;
    private static final Pattern NUMBER = Pattern.compile("^(?:\\d{1,4}[.)]?|[-–•*·])\\s+");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\([^()]*\\)$");
    private static final Pattern PART = Pattern.compile("\\s*[,;]\\s+");
    private static final Pattern NAME_END = Pattern.compile("\\s*[,;]\\s*|\\s+[–—-]\\s+");

    private final LocalDate on;
    /** Whether what is said of most people stands behind their names. */
    private final boolean inOneLine;

    private final List<Row> table = new ArrayList<>();
    private Optional<Person> person = Optional.empty();
    /** What stands in lines above people and counts for all below: who is represented, a place in the delegation, an authority. */
    private String represented = "";

    private String role = "";
    private String authority = "";
    private boolean isState;
    /** Whether all who are known to be represented are written in capitals. */
    private boolean loud = true;

    private boolean roles;
    private int first;
    private boolean blankAbove = true;
    private int people;
    private int groups;
    private int lines;

    /** Somebody whose lines are being read; what stands above in the same block, and the address and telephone number among the lines. */
    private static final class Person {
        private final int row;
        private final String represented;
        private final String role;
        private final String authority;
        private final List<String> said = new ArrayList<>();
        private String email = "";
        private String phone = "";

        Person(int row, PrintedList above) {
            this.row = row;
            this.represented = above.represented;
            this.role = above.role;
            this.authority = above.authority;
        }

        void take(String line) {
            boolean mixed = line.indexOf('@') > 0;
            for (String part : mixed ? PART.split(line) : new String[] {line}) {
                if (email.isEmpty() && part.indexOf('@') > 0) {
                    email = part;
                } else if (phone.isEmpty() && Cells.isLineOfPhone(part)) {
                    phone = part;
                } else {
                    said.add(part);
                }
            }
        }

        Row row() {
            if (!authority.isEmpty()) {
                said.add(authority);
            }
            return new Row(row, List.of(String.join("\n", said), represented, email, phone, role));
        }
    }

    private record Line(int row, String text) {}

    private PrintedList(LocalDate on, boolean inOneLine) {
        this.on = on;
        this.inOneLine = inOneLine;
    }

    /** The table of the people on a sheet, or empty when it is no printed list: at least three people, with whoever they represent in a line above them. */
    static Optional<SheetTable> of(SheetTable table, LocalDate on) {
        List<Line> lines = new ArrayList<>();
        for (Row row : RearrangedSheet.rows(table.sheet(), MOST_ROWS, MOST_COLUMNS)) {
            Optional<Line> line = line(row, table.sheet().reading().delimiter());
            if (line.isEmpty()) {
                return Optional.empty();
            }
            lines.add(line.get());
        }
        PrintedList list = new PrintedList(on, areInOneLine(lines));
        for (int i = 0; i < lines.size(); i++) {
            list.take(
                    lines.get(i),
                    i + 1 < lines.size() && !named(lines.get(i + 1).text).isEmpty());
        }
        list.end();
        if (list.people < ENOUGH || list.groups == 0 || list.lines > list.people * MOST_LINES) {
            return Optional.empty();
        }
        RearrangedSheet sheet = new RearrangedSheet(
                table.sheet().whole(),
                list.table,
                "a printed list: people with a form of address stand below whom they represent; somebody's lines are read as one row, that of the name; the headings are rostrum's");
        return Optional.of(SheetTable.under(list.heading(), sheet));
    }

    private static boolean areInOneLine(List<Line> lines) {
        List<Integer> parts = lines.stream()
                .map(line -> named(line.text).size())
                .filter(size -> size > 0)
                .toList();
        return parts.stream().filter(size -> size > 1).count() * 2 > parts.size();
    }

    /** The text of a row, with the commas at which it was cut; empty for a row of a table. */
    private static Optional<Line> line(Row row, String delimiter) {
        List<String> cells =
                row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        boolean cut = delimiter.equals(", ");
        return cells.size() > 1 && !cut
                ? Optional.empty()
                : Optional.of(new Line(
                        row.number(),
                        String.join(", ", cells.stream().map(String::strip).toList())));
    }

    /** @param above whether it stands directly above a person */
    private void take(Line line, boolean above) {
        String text = line.text;
        if (text.isEmpty()) {
            blankAbove = true;
            return;
        }
        lines++;
        List<String> named = named(text);
        if (!named.isEmpty()) {
            begin(line);
            people++;
            person = Optional.of(new Person(line.row, this));
            named.forEach(person.get()::take);
            if (Cells.role(role, "").filter(Role.HEAD::equals).isPresent()) {
                role = ""; // a delegation has one
            }
        } else if (isGroup(text)) {
            begin(line);
            groups++;
            loud &= isLoud(text);
            keep(line);
            group(text);
        } else if (people + groups == 0) {
            table.add(new Row(line.row, List.of(text)));
        } else if (isMore(text, above)) {
            person.get().take(text);
        } else {
            boolean group = person.isPresent() && isLoud(text) || !isState;
            end();
            keep(line);
            if (Cells.role(text, "").isPresent()) {
                role = text;
                roles = true;
            } else if (group) {
                group(text);
            } else if (TellingWords.namesBody(text)) {
                authority = text;
            }
        }
        blankAbove = false;
    }

    /**
     * Whether a line is more of what is said of the person above it. Above another person it is somebody represented whom we do not know when it is written in capitals as the others are, or
     * when people have a line each, and not below a State: there it may be an authority, or the end of a long line.
     */
    private boolean isMore(String text, boolean above) {
        boolean unknown = loud && isLoud(text) && !TellingWords.namesBody(text)
                || inOneLine && !isState && text.indexOf('@') < 0 && !Cells.isLineOfPhone(text);
        boolean group = above && unknown;
        return person.isPresent()
                && !blankAbove
                && !group
                && Cells.role(text, "").isEmpty();
    }

    private static boolean isLoud(String text) {
        return NameWords.isCapitals(text.replaceAll("\\P{L}", ""));
    }

    /** A line that is of nobody stands in a row of its own, in another column than the names. */
    private void keep(Line line) {
        table.add(new Row(line.row, List.of("", line.text)));
    }

    private void begin(Line line) {
        first = first == 0 ? line.row : first;
        end();
    }

    /** A kind of delegations says nothing of who is represented. */
    private void group(String line) {
        Optional<String> name = GroupName.of(line, on);
        represented = CategoryName.of(line).isPresent() && name.isEmpty() ? "" : line;
        isState = name.filter(found -> GroupName.isState(found, on)).isPresent();
        role = "";
        authority = "";
    }

    /** Stands in no row of the sheet. */
    private Row heading() {
        List<String> heading = new ArrayList<>(List.of("Name and position", "Country/Organisation", "E-mail", "Phone"));
        if (roles) {
            heading.add("Role");
        }
        return new Row(first - 1, heading);
    }

    private boolean isGroup(String line) {
        return GroupName.of(line, on).isPresent() || CategoryName.of(line).isPresent();
    }

    private void end() {
        person.map(Person::row).ifPresent(table::add);
        person = Optional.empty();
    }

    /** The name with its form of address, and what stands behind it; nothing of a line that begins with no person. */
    private static List<String> named(String line) {
        String text = NUMBER.matcher(line).replaceFirst("");
        if (text.length() > LONGEST_LINE || !LikelyName.isAddressed(text)) {
            return List.of();
        }
        Matcher end = NAME_END.matcher(text);
        boolean more = end.find(Honorific.prefixLength(text));
        String name = more ? text.substring(0, end.start()) : text;
        String rest = more ? text.substring(end.end()) : "";
        String alone = IN_BRACKETS.matcher(name).replaceFirst("");
        if (!LikelyName.isSure(alone)
                || !LikelyName.isLikely(
                        alone.substring(Honorific.prefixLength(alone)).strip())) {
            return List.of();
        }
        return rest.isBlank() ? List.of(name) : List.of(name, rest);
    }
}
