package org.rostrum.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.event.AgendaDetails;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.NameKey;
import org.rostrum.event.Origin;
import org.rostrum.sheet.Row;

/** Makes an agenda item of the cells of one row, once its day is known. */
final class AgendaItemReader {
    private static final Pattern COUNT = Pattern.compile("\\D*?(\\d{1,6})\\D*");
    private static final Pattern DOCUMENTS_APART = Pattern.compile(";|,\\s");

    private final AgendaCells cells;
    private final String language;
    private final AgendaKinds kinds;
    private final AgendaPeople people;
    private final boolean monthFirst;
    private final EventDays event;

    AgendaItemReader(AgendaCells cells, String language, boolean monthFirst, EventDays event) {
        this.cells = cells;
        this.language = language;
        this.monthFirst = monthFirst;
        this.event = event;
        kinds = new AgendaKinds(language);
        people = new AgendaPeople(event.from(), language);
    }

    AgendaPeople people() {
        return people;
    }

    /** When the item of a row is. */
    AgendaSpan span(Row row) throws UnreadableCell {
        return AgendaSpan.read(row, cells, monthFirst, event);
    }

    /** The number without the point behind it: item "1." is item 1. */
    String number(Row row) {
        String number = cells.value(row, AgendaMeaning.NUMBER);
        return number.endsWith(".") ? number.substring(0, number.length() - 1).strip() : number;
    }

    /** The item of a row; without an end it ends when it starts. */
    AgendaItem item(Origin origin, Row row, LocalDate day, AgendaSpan span) throws UnreadableCell {
        List<String> title = cells.lines(row, AgendaMeaning.TITLE);
        List<String> annotation = cells.lines(row, AgendaMeaning.ANNOTATION);
        refuseAddresses(title, AgendaMeaning.TITLE);
        refuseAddresses(annotation, AgendaMeaning.ANNOTATION);
        RoleLines titled = RoleLines.of(title, true, language, people);
        RoleLines annotated = RoleLines.of(annotation, false, language, people);
        if (titled.title().isEmpty()) {
            throw new UnreadableCell("the item has no title");
        }
        String number = number(row);
        String name = String.join(" ", titled.title());
        String kind = cells.value(row, AgendaMeaning.KIND);
        List<AgendaRole> roles = new ArrayList<>(roles(row));
        List<AgendaRole> lines = new ArrayList<>(titled.people());
        lines.addAll(annotated.people());
        if (cells.areOfProgram()) {
            roles.removeIf(role -> lines.stream()
                    .anyMatch(other -> NameKey.of(other.name(), "").equals(NameKey.of(role.name(), ""))));
        }
        roles.addAll(lines);
        roles.sort(Comparator.comparing(AgendaRole::kind));
        List<String> text = new ArrayList<>(titled.after());
        text.addAll(annotated.title());
        text.addAll(annotated.after());
        return AgendaItem.of(kind(kind, name, number), name, span.startOn(day), span.endOn(day))
                .withNumber(number)
                .withRoom(cells.value(row, AgendaMeaning.ROOM))
                .withTrack(cells.value(row, AgendaMeaning.TRACK))
                .withRoles(roles)
                .withDetails(details(row, String.join("\n", text)))
                .withOrigin(Optional.of(origin));
    }

    /** A program's own words for types and tracks are taken where they say something, and never in the way. */
    private AgendaItem.Kind kind(String cell, String name, String number) throws UnreadableCell {
        if (cells.areOfProgram()) {
            return kinds.of(name, number, cell);
        }
        return cell.isEmpty() ? kinds.of(name, number) : kinds.named(cell, cells);
    }

    private AgendaDetails details(Row row, String annotation) throws UnreadableCell {
        return new AgendaDetails(
                access(row),
                languages(row),
                annotation,
                String.join("\n", cells.lines(row, AgendaMeaning.QUESTIONS)),
                cells.lines(row, AgendaMeaning.DOCUMENTS).stream()
                        .flatMap(DOCUMENTS_APART::splitAsStream)
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList(),
                expected(row),
                cells.value(row, AgendaMeaning.UID));
    }

    private Optional<AgendaDetails.Access> access(Row row) throws UnreadableCell {
        String text = cells.value(row, AgendaMeaning.ACCESS);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<AgendaDetails.Access> access =
                Vocabulary.all().meaning("access", text, language).flatMap(AgendaDetails.Access::of);
        return Optional.of(
                access.orElseThrow(() -> cells.unreadable(AgendaMeaning.ACCESS, text, "says neither open nor closed")));
    }

    private List<String> languages(Row row) throws UnreadableCell {
        String text = cells.value(row, AgendaMeaning.LANGUAGES);
        return text.isEmpty()
                ? List.of()
                : LanguageNames.codes(text)
                        .orElseThrow(() ->
                                cells.unreadable(AgendaMeaning.LANGUAGES, text, "names a language that is not known"));
    }

    private Optional<Integer> expected(Row row) throws UnreadableCell {
        String text = cells.value(row, AgendaMeaning.EXPECTED);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher number = COUNT.matcher(text);
        if (!number.matches()) {
            throw cells.unreadable(AgendaMeaning.EXPECTED, text, "is no number of people");
        }
        return Optional.of(Integer.parseInt(number.group(1)));
    }

    /** The people in the columns of roles, in the order of the roles, and those whose roles stand beside them. */
    private List<AgendaRole> roles(Row row) throws UnreadableCell {
        List<AgendaRole> roles = new ArrayList<>();
        for (AgendaRole.Kind kind : AgendaRole.Kind.values()) {
            AgendaMeaning meaning = AgendaMeaning.of(kind.code()).orElseThrow();
            for (AgendaColumn column : cells.columns(meaning)) {
                roles.addAll(people(row, column, kind));
            }
            String always = cells.options().set().getOrDefault(meaning.code(), "");
            if (roles.stream().noneMatch(role -> role.kind() == kind)) {
                roles.addAll(people.of(always, kind));
            }
        }
        for (AgendaColumn column : cells.columns(AgendaMeaning.PEOPLE)) {
            roles.addAll(people(row, column, AgendaRole.Kind.SPEAKER));
        }
        return roles;
    }

    private List<AgendaRole> people(Row row, AgendaColumn column, AgendaRole.Kind kind) throws UnreadableCell {
        String cell = row.cell(column.index());
        if (AgendaPeople.isTooLong(cell)) {
            throw new UnreadableCell(column.called() + ": too long for a list of people");
        }
        Optional<String> email = AgendaPeople.email(cell);
        if (email.isPresent()) {
            throw address(column, email.get());
        }
        return people.of(cell, kind);
    }

    /** A line that names somebody's role and has an address has it where a name belongs; in other lines it is a contact. */
    private void refuseAddresses(List<String> lines, AgendaMeaning meaning) throws UnreadableCell {
        for (String line : lines) {
            Optional<String> email = AgendaPeople.email(line);
            if (email.isPresent() && RoleWord.before(line, language).isPresent()) {
                throw address(cells.column(meaning).orElseThrow(), email.get());
            }
        }
    }

    private static UnreadableCell address(AgendaColumn column, String email) {
        return new UnreadableCell(
                column.called() + ": “" + email + "” is an e-mail address, where only names are understood");
    }
}
