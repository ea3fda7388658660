package org.rostrum.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rostrum.event.Question;
import org.rostrum.intake.AgendaIntake;
import org.rostrum.intake.AgendaTable;
import org.rostrum.intake.EarlierMapping;
import org.rostrum.intake.MappingOptions;
import org.rostrum.intake.Shape;
import org.rostrum.intake.Understanding;
import org.rostrum.sheet.ReadOptions;
import org.rostrum.sheet.SheetTable;

/**
 * What is in files and how they would be read; nothing is written.
 *
 * @param questions what would have to be decided before they can be taken in
 */
public record Inspection(List<InspectedTable> tables, List<Question> questions) {
    public Inspection {
        tables = List.copyOf(tables);
        questions = List.copyOf(questions);
    }

    /**
     * Reads the files as an import would.
     *
     * @param earlier what was decided about earlier lists, the latest first
     * @param on the day whose names of countries count
     * @throws org.rostrum.text.UserError (INPUT) when a file cannot be read, (USAGE) when an option names what is not there
     */
    public static Inspection of(
            List<Source> sources,
            ReadOptions reading,
            MappingOptions mapping,
            List<EarlierMapping> earlier,
            LocalDate on) {
        List<SheetTable> tables = sources.stream()
                .flatMap(source -> source.tables(reading).stream())
                .toList();
        return Shape.isAgenda(tables) ? agenda(tables, mapping, on) : participants(tables, mapping, earlier, on);
    }

    private static Inspection participants(
            List<SheetTable> tables, MappingOptions mapping, List<EarlierMapping> earlier, LocalDate on) {
        Understanding understanding = Understanding.of(tables, mapping, earlier, on);
        List<InspectedTable> inspected = new ArrayList<>();
        understanding.tables().forEach(table -> inspected.add(InspectedTable.of(table)));
        understanding.notTaken().forEach(table -> inspected.add(InspectedTable.of(table)));
        return new Inspection(inspected, understanding.questions());
    }

    private static Inspection agenda(List<SheetTable> tables, MappingOptions mapping, LocalDate on) {
        AgendaIntake intake = AgendaIntake.of(tables, mapping, on);
        List<InspectedTable> inspected = new ArrayList<>();
        for (AgendaTable table : intake.tables()) {
            inspected.add(InspectedTable.of(table));
        }
        return new Inspection(inspected, intake.questions());
    }
}
