package org.rostrum.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rostrum.event.Role;
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

    private static final Pattern LABEL_END = Pattern.compile("\\s*:$");
    private static final Pattern PART = Pattern.compile("\\s*[,;]\\s+");

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
    private boolean addresses;
    /** The number of the first line of a person or of somebody represented, 0 before. */
    private int first;

    private boolean blankAbove = true;
    private boolean grouped;

    /** Somebody whose lines are being read; what stands above in the same block, and the address and telephone number among the lines. */
    private static final class Person {
        private final int row;
        private final String represented;
        private final String role;
        private final String authority;
        private final List<String> said = new ArrayList<>();
        private final List<String> address = new ArrayList<>();
        private String email = "";
        private String phone = "";

        Person(int row, String role, PrintedList above) {
            this.row = row;
            this.represented = above.represented;
            this.role = role;
            this.authority = above.authority;
        }

        void take(String line) {
            boolean mixed = line.indexOf('@') > 0;
            for (String part : mixed ? PART.split(line) : new String[] {line}) {
                if (email.isEmpty() && part.indexOf('@') > 0) {
                    email = part;
                } else if (phone.isEmpty() && Cells.isLineOfPhone(part)) {
                    phone = part;
                } else if (!said.isEmpty() && isAddress(part)) {
                    address.add(part);
                } else {
                    said.add(part);
                }
            }
        }

        /** A street or a postcode, or a further number: kept as sent. */
        private static boolean isAddress(String part) {
            return part.chars().anyMatch(Character::isDigit)
                    && !TellingWords.namesPosition(part)
                    && !TellingWords.namesBody(part);
        }

        Row row() {
            if (!authority.isEmpty()) {
                said.add(authority);
            }
            return new Row(
                    row, List.of(String.join("\n", said), represented, email, phone, role, String.join("\n", address)));
        }
    }

    private record Line(int row, String text, Optional<PersonLine> named) {}

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
        List<PersonLine> people =
                lines.stream().flatMap(line -> line.named.stream()).toList();
        if (people.size() < ENOUGH
                || lines.stream().filter(line -> !line.text.isEmpty()).count() > (long) people.size() * MOST_LINES) {
            return Optional.empty(); // before every line is looked up
        }
        boolean inOneLine = people.stream().filter(one -> !one.rest().isEmpty()).count() * 2 > people.size();
        PrintedList list = new PrintedList(on, inOneLine);
        for (int i = 0; i < lines.size(); i++) {
            list.take(
                    lines.get(i), i + 1 < lines.size() && lines.get(i + 1).named.isPresent());
        }
        list.end();
        if (!list.grouped) {
            return Optional.empty();
        }
        RearrangedSheet sheet = new RearrangedSheet(
                table.sheet().whole(),
                list.table,
                "a printed list: people with a form of address stand below whom they represent; somebody's lines are read as one row, that of the name; the headings are rostrum's");
        return Optional.of(SheetTable.under(list.heading(), sheet));
    }

    /** The text of a row; one that was cut at a comma or semicolon with a space, as sentences have them, is put together again. Empty for a row of a table. */
    private static Optional<Line> line(Row row, String delimiter) {
        List<String> cells =
                row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        boolean cut = delimiter.equals(", ") || delimiter.equals("; ");
        if (cells.size() > 1 && !cut) {
            return Optional.empty();
        }
        String text = String.join(
                cut ? delimiter : "", cells.stream().map(String::strip).toList());
        return Optional.of(new Line(row.number(), text, PersonLine.of(text)));
    }

    /** @param above whether it stands directly above a person */
    private void take(Line line, boolean above) {
        String text = line.text;
        if (text.isEmpty()) {
            blankAbove = true;
            return;
        }
        if (line.named.isPresent()) {
            endAbove(line);
            begin(line.row, line.named.get());
        } else if (isGroup(text)) {
            endAbove(line);
            grouped = true;
            loud &= isLoud(text);
            keep(line);
            group(text);
        } else if (first == 0) {
            table.add(new Row(line.row, List.of(text)));
        } else if (isMore(text, above)) {
            person.get().take(text);
        } else {
            boolean group = person.isPresent() && isLoud(text) || !isState;
            end();
            keep(line);
            section(text, group);
        }
        blankAbove = false;
    }

    private void begin(int row, PersonLine named) {
        person = Optional.of(new Person(row, named.role().isEmpty() ? role : named.role(), this));
        person.get().said.add(named.name());
        if (!named.rest().isEmpty()) {
            person.get().take(named.rest());
        }
        roles |= !named.role().isEmpty();
        if (Cells.role(role, "").filter(Role.HEAD::equals).isPresent()) {
            role = ""; // a delegation has one
        }
    }

    /** A line between people that is none of theirs. */
    private void section(String text, boolean group) {
        String label = LABEL_END.matcher(text).replaceFirst("");
        if (Cells.role(label, "").isPresent()) {
            role = label;
            roles = true;
        } else if (!label.equals(text)) {
            role = ""; // "Members:"
        } else if (PersonLine.isItem(text)
                || text.indexOf(':') >= 0
                || !CellText.value(text).equals(text)) {
            return;
        } else if (group) {
            group(text);
        } else if (TellingWords.namesBody(text)) {
            authority = text;
        }
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
                && !PersonLine.isItem(text)
                && !LABEL_END.matcher(text).find()
                && (Cells.role(text, "").isEmpty()
                        || !inOneLine && person.get().said.size() == 1)
                && !PersonLine.isAddressed(text);
    }

    private static boolean isLoud(String text) {
        return NameWords.isCapitals(text.replaceAll("\\P{L}", ""));
    }

    /** A line that is of nobody stands in a row of its own, in a column of which nothing is understood. */
    private void keep(Line line) {
        table.add(new Row(line.row, List.of("", "", "", "", "", line.text)));
    }

    private void endAbove(Line line) {
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
        heading.add(roles ? "Role" : "");
        heading.add(addresses ? "Address" : "");
        return new Row(first - 1, heading);
    }

    private boolean isGroup(String line) {
        return GroupName.of(line, on).isPresent() || CategoryName.of(line).isPresent();
    }

    private void end() {
        if (person.isPresent()) {
            addresses |= !person.get().address.isEmpty();
            table.add(person.get().row());
        }
        person = Optional.empty();
    }
}
