package org.rostrum.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.event.Entry;
import org.rostrum.event.Field;
import org.rostrum.event.Question;
import org.rostrum.sheet.ReadOptions;
import org.rostrum.sheet.SheetTable;
import org.rostrum.sheet.Sheets;

/** Lists for tests: text as a file, a file as tables, tables as entries. */
final class Lists {
    static final LocalDate ON = LocalDate.of(2010, 10, 20);

    static final EventDays DAYS = new EventDays(ON, Optional.of(ON.plusDays(1)), "Europe/Vilnius");

    private Lists() {}

    static List<SheetTable> tables(Path file) {
        return Sheets.open(file, file.toString(), ReadOptions.BY_EVIDENCE).stream()
                .map(SheetTable::find)
                .toList();
    }

    /** A list whose lines are given with | between the cells. */
    static List<SheetTable> tables(String... lines) {
        return tables(StandardCharsets.UTF_8, lines);
    }

    static List<SheetTable> tables(Charset charset, String... lines) {
        try {
            Path file = Files.createTempFile("list", ".csv");
            file.toFile().deleteOnExit();
            Files.writeString(file, String.join("\n", lines).replace('|', ';') + "\n", charset);
            return Sheets.open(file, "list.csv", ReadOptions.BY_EVIDENCE).stream()
                    .map(SheetTable::find)
                    .toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    static Understanding understand(String... lines) {
        return Understanding.of(tables(lines), MappingOptions.NONE, ON);
    }

    static List<Taken> taken(TableUnderstanding table) {
        List<Taken> all = new ArrayList<>();
        try (EntryReader reader = EntryReader.open(table)) {
            for (Optional<Taken> taken = reader.next(); taken.isPresent(); taken = reader.next()) {
                all.add(taken.get());
            }
        }
        return all;
    }

    static List<Entry> entries(Understanding understanding) {
        return understanding.tables().stream()
                .flatMap(t -> taken(t).stream())
                .flatMap(t -> t.entry().stream())
                .toList();
    }

    /** What the columns were taken for, by heading or letter. */
    static List<String> meanings(TableUnderstanding table) {
        return table.columns().stream().map(c -> c.meaning().code()).toList();
    }

    static List<String> questions(Understanding understanding) {
        return understanding.questions().stream().map(Question::toString).toList();
    }

    static List<String> affiliations(Understanding understanding) {
        return Lists.entries(understanding).stream()
                .map(e -> e.affiliation().key())
                .toList();
    }

    /** Fields of each entry, with strokes between. */
    /** The number of each row of the first table, and why it is no entry, if it is none. */
    static List<String> skips(Understanding understanding) {
        return taken(understanding.tables().get(0)).stream()
                .map(taken -> taken.origin().row() + " " + taken.skippedBecause())
                .toList();
    }

    static List<String> values(Understanding understanding, Field... fields) {
        return entries(understanding).stream()
                .map(e -> Stream.of(fields).map(e.values()::get).collect(Collectors.joining("/")))
                .toList();
    }

    static MappingOptions options(String map, String set, String value) {
        return MappingOptions.parse(
                map.isEmpty() ? List.of() : List.of(map.split(" ")),
                set.isEmpty() ? List.of() : List.of(set),
                value.isEmpty() ? List.of() : List.of(value));
    }
}
