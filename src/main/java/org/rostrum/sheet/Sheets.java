package org.rostrum.sheet;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rostrum.text.UserError;

/** Opens spreadsheet files of every kind, told by content and not by name. */
public final class Sheets {
    private static final List<SheetFormat> EVENTS = List.of(new ScheduleFormat(), new CalendarFormat());

    /** Text comes last: it takes whatever is not something else. */
    private static final List<SheetFormat> FORMATS = List.of(
            new XlsxFormat(),
            new OdsFormat(),
            new XlsFormat(),
            new XmlSpreadsheetFormat(),
            new HtmlFormat(),
            new ScheduleFormat(),
            new CalendarFormat(),
            new TextFormat());

    /**
     * A sheet and its place in the file.
     *
     * @param number from 1, blank sheets counted: what {@link ReadOptions#sheet()} takes
     */
    public record Numbered(int number, Sheet sheet) {}

    private Sheets() {}

    /**
     * The sheets of a file in the order of the workbook; one for a text file. Sheets without any text are left out unless all are.
     *
     * @param file where it lies, readable any number of times
     * @param name what the user called it
     * @param options what the user has decided instead of the evidence
     * @throws UserError (INPUT) when there is no such file, it is a folder, empty, or not a spreadsheet that can be read; (USAGE) when it has no sheet
     *     of the name or number wanted, or the encoding wanted does not exist. Reading the rows throws INPUT too, where the damage lies further down.
     */
    public static List<Sheet> open(Path file, String name, ReadOptions options) {
        return numbered(file, name, options).stream().map(Numbered::sheet).toList();
    }

    /** The same with their numbers. */
    public static List<Numbered> numbered(Path file, String name, ReadOptions options) {
        Source source = Source.of(file, name, options);
        List<Sheet> sheets = FORMATS.stream()
                .filter(format -> format.recognises(source))
                .findFirst()
                .orElseThrow(() -> source.not("of an unknown kind"))
                .open(source);
        List<Numbered> all = IntStream.rangeClosed(1, sheets.size())
                .mapToObj(i -> new Numbered(i, sheets.get(i - 1)))
                .toList();
        if (options.sheet().isPresent()) {
            return List.of(wanted(all, name, options.sheet().get().strip()));
        }
        List<Numbered> written = all.size() == 1
                ? all
                : all.stream().filter(one -> hasText(one.sheet())).toList();
        return written.isEmpty() ? all : written;
    }

    /** Whether a file is a calendar or a schedule of events, as far as its beginning tells; false for one that cannot be read. */
    public static boolean isOfEvents(Path file, String name, ReadOptions options) {
        try {
            Source source = Source.of(file, name, options);
            return EVENTS.stream().anyMatch(format -> format.recognises(source));
        } catch (UserError unreadable) {
            return false;
        }
    }

    /** How the text of a file that holds no sheet, such as a web page, is encoded; empty for a file that is no text either. */
    public static Optional<Reading> text(Path file, String name, ReadOptions options) {
        try {
            Source source = Source.of(file, name, options);
            if (isWorkbook(source) || OtherFile.kind(source.head()).isPresent()) {
                return Optional.empty();
            }
            Encoding encoding = EncodingFinder.find(source);
            return Optional.of(
                    new Reading(name, "", "text", encoding.name(), encoding.proof(), "", "", "", encoding.notes()));
        } catch (UserError unreadable) {
            return Optional.empty();
        }
    }

    /** Whether its first bytes are those of a workbook, sound or not. */
    static boolean isWorkbook(Source source) {
        return ZipParts.looksZipped(source) || source.startsWith(0xd0, 0xcf) || OldXls.isBare(source);
    }

    private static Numbered wanted(List<Numbered> all, String name, String wanted) {
        return all.stream()
                .filter(one -> one.sheet().reading().sheet().equalsIgnoreCase(wanted))
                .findFirst()
                .or(() -> all.stream()
                        .filter(one -> wanted.equals(Integer.toString(one.number())))
                        .findFirst())
                .orElseThrow(() ->
                        new UserError(UserError.Kind.USAGE, name + " has no sheet " + wanted, "it has " + names(all)));
    }

    private static String names(List<Numbered> all) {
        return all.stream()
                .map(one -> (one.number() + " " + one.sheet().reading().sheet()).strip())
                .collect(Collectors.joining(", "));
    }

    private static boolean hasText(Sheet sheet) {
        try (Rows rows = sheet.rows()) {
            for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                if (!row.get().blank()) {
                    return true;
                }
            }
            return false;
        }
    }
}
