package org.rostrum.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rostrum.event.Question;
import org.rostrum.intake.AgendaIntake;
import org.rostrum.intake.AgendaTable;
import org.rostrum.intake.EarlierMapping;
import org.rostrum.intake.EventDays;
import org.rostrum.intake.MappingOptions;
import org.rostrum.intake.Shape;
import org.rostrum.intake.Understanding;
import org.rostrum.sheet.ReadOptions;
import org.rostrum.sheet.SheetTable;
import org.rostrum.text.UserError;

/**
 * What is in files and how they would be read; nothing is written.
 *
 * @param texts files that are text but no table, with their encoding
 * @param questions what would have to be decided before they can be taken in
 * @param refused why files cannot be taken in at all, those of {@code texts} among them
 */
public record Inspection(
        List<InspectedTable> tables, List<InspectedTable> texts, List<Question> questions, List<UserError> refused) {
    public Inspection {
        tables = List.copyOf(tables);
        texts = List.copyOf(texts);
        refused = List.copyOf(refused);
        questions = List.copyOf(questions);
    }

    /**
     * Reads the files as an import would.
     *
     * @param earlier what was decided about earlier lists, the latest first
     * @param on the day whose names of countries count
     * @throws UserError (USAGE) when an option names what is not there
     */
    public static Inspection of(
            List<Source> sources,
            ReadOptions reading,
            MappingOptions mapping,
            List<EarlierMapping> earlier,
            LocalDate on) {
        List<SheetTable> tables = new ArrayList<>();
        List<InspectedTable> texts = new ArrayList<>();
        List<UserError> refused = new ArrayList<>();
        for (Source source : sources) {
            try {
                tables.addAll(source.tables(reading));
            } catch (UserError refusal) {
                if (refusal.kind() != UserError.Kind.INPUT) {
                    throw refusal;
                }
                refused.add(refusal);
                source.text(reading).ifPresent(text -> texts.add(InspectedTable.ofText(text, refusal)));
            }
        }
        if (tables.isEmpty()) {
            return new Inspection(List.of(), texts, List.of(), refused);
        }
        Inspection read = of(tables, mapping, earlier, on);
        return new Inspection(read.tables(), texts, read.questions(), refused);
    }

    private static Inspection of(
            List<SheetTable> tables, MappingOptions mapping, List<EarlierMapping> earlier, LocalDate on) {
        return Shape.isAgenda(tables) ? agenda(tables, mapping, on) : participants(tables, mapping, earlier, on);
    }

    private static Inspection participants(
            List<SheetTable> tables, MappingOptions mapping, List<EarlierMapping> earlier, LocalDate on) {
        Understanding understanding = Understanding.of(tables, mapping, earlier, on);
        List<InspectedTable> inspected = new ArrayList<>();
        understanding.tables().forEach(table -> inspected.add(InspectedTable.of(table)));
        understanding.notTaken().forEach(table -> inspected.add(InspectedTable.of(table)));
        return new Inspection(inspected, List.of(), understanding.questions(), List.of());
    }

    private static Inspection agenda(List<SheetTable> tables, MappingOptions mapping, LocalDate on) {
        AgendaIntake intake = AgendaIntake.of(tables, mapping, EventDays.about(on));
        List<InspectedTable> inspected = new ArrayList<>();
        for (AgendaTable table : intake.tables()) {
            inspected.add(InspectedTable.of(table));
        }
        return new Inspection(inspected, List.of(), intake.questions(), List.of());
    }
}
