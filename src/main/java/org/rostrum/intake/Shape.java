package org.rostrum.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rostrum.sheet.Row;
import org.rostrum.sheet.SheetTable;

/** Tells agendas from lists of participants by their headings. */
public final class Shape {
    private static final Set<String> TIMES = Set.of("date", "start", "time");
    private static final Set<String> AGENDA_ONLY = Set.of(
            "start",
            "end",
            "time",
            "room",
            "chair",
            "moderator",
            "speaker",
            "rapporteur",
            "keynote",
            "panellist",
            "introducer");
    private static final Set<String> PEOPLE_ONLY =
            Set.of("family_name", "given_name", "full_name", "email", "honorific", "sex");
    private static final int ENOUGH = 2;

    private Shape() {}

    /** Whether the tables are an agenda: their headings tell when, what, and at least two more things that only agendas say, and nothing that only people have. */
    public static boolean isAgenda(List<SheetTable> tables) {
        List<SheetTable> filled = tables.stream().filter(t -> t.columns() > 0).toList();
        return !filled.isEmpty() && filled.stream().allMatch(Shape::isAgenda);
    }

    private static boolean isAgenda(SheetTable table) {
        if (table.sheet().reading().isOfEvents()) {
            return true;
        }
        if (table.header().filter(Shape::isOfPeople).isPresent()) {
            return false;
        }
        return HeaderRow.choose(table, Headings.ofAgendas())
                .header()
                .filter(header -> {
                    Set<String> agenda = meanings(header, Headings.ofAgendas());
                    Set<String> people = meanings(header, Headings.ofParticipants());
                    boolean when = TIMES.stream().anyMatch(agenda::contains);
                    long only = AGENDA_ONLY.stream().filter(agenda::contains).count();
                    boolean nobody = people.stream().noneMatch(m -> PEOPLE_ONLY.contains(m) && !m.equals("honorific"));
                    return when && agenda.contains("title") && only >= ENOUGH && nobody;
                })
                .isPresent();
    }

    /** Two headings that only lists of people have: most sheets are one, and the words of agendas need not be read for it. */
    private static boolean isOfPeople(Row header) {
        return meanings(header, Headings.ofParticipants()).stream()
                        .filter(m -> PEOPLE_ONLY.contains(m) && !m.equals("honorific"))
                        .count()
                >= ENOUGH;
    }

    private static Set<String> meanings(Row header, Headings headings) {
        Set<String> meanings = new HashSet<>();
        header.cells()
                .forEach(cell ->
                        headings.match(cell, "").filter(HeadingMatch::exact).ifPresent(m -> meanings.add(m.meaning())));
        return meanings;
    }
}
