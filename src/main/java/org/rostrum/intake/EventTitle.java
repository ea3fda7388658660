package org.rostrum.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rostrum.sheet.SheetTable;
import org.rostrum.text.Fold;

/**
 * What the rows above a table say of the event: its title, its dates and perhaps its place. A title and a date with the year must be there: each alone in its
 * row, the date with nothing beside it but the place, or all of them in one row, the date last.
 */
public record EventTitle(String title, String place, LocalDate from, LocalDate to) {
    /** 20 October 2010, 20–21 October 2010, 30. September bis 1. Oktober 2010; the day, its month, the last day, its month, the year. */
    private static final Pattern NAMED =
            Pattern.compile("\\b(\\d{1,2})\\.?(?:\\s+(\\p{L}{3,}))?(?:\\s*(?:[-–—]|\\p{L}{1,3})\\s*(\\d{1,2})\\.?)?"
                    + "\\s+(?:de\\s+)?(\\p{L}{3,})\\.?,?\\s+(?:de\\s+)?(\\d{4})\\b");
    /** 20.10.2010, 20.–21.10.2010, 30.09.–01.10.2010. */
    private static final Pattern POINTS = Pattern.compile(
            "\\b(\\d{1,2})\\.(?:(\\d{1,2})\\.)?(?:\\s*[-–—]\\s*(\\d{1,2})\\.)?(\\d{1,2})\\.(\\d{4})\\b");

    /** What, then when: the first figure of the date begins it. */
    private static final Pattern ALL =
            Pattern.compile("(\\D*\\p{L}[^,;(–—-]*?)\\s*[,;(–—-]\\s*(\\d{1,2}\\D.*\\d{4})\\s*\\)?");
    /** A title and behind a comma, bracket or dash the place. */
    private static final Pattern PLACED = Pattern.compile("(.*\\S)\\s*(?:[,;(]|\\s[–—-])\\s*([^,;(–—]+)");

    private static final Pattern BESIDE = Pattern.compile("^[\\s,;:()–—-]+|[\\s,;:()–—-]+$");
    private static final int MOST_OF_PLACE = 4;
    private static final int LEAST_OF_TITLE = 3;

    /** When and where, as one row says it. */
    private record Dated(LocalDate from, LocalDate to, String place) {}

    /** The event of a table, or empty when the rows above it do not say both what and when. */
    public static Optional<EventTitle> above(SheetTable table) {
        List<String> texts = table.above().stream()
                .map(RowSkips::onlyCell)
                .flatMap(Optional::stream)
                .toList();
        Optional<Dated> dated =
                texts.stream().map(EventTitle::dated).flatMap(Optional::stream).findFirst();
        return dated.flatMap(when -> texts.stream()
                        .filter(EventTitle::isTitle)
                        .findFirst()
                        .map(title -> new EventTitle(title, when.place(), when.from(), when.to())))
                .or(() -> texts.stream()
                        .map(EventTitle::inOneRow)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /** Regional workshop on border management, Vilnius, 20–21 October 2010; Regional workshop (Vilnius, 20–21 October 2010). */
    private static Optional<EventTitle> inOneRow(String text) {
        Matcher parts = ALL.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String head = parts.group(1);
        Matcher placed = PLACED.matcher(head);
        boolean place = placed.matches() && placed.group(1).contains(" ") && isPlace(placed.group(2));
        String title = place ? placed.group(1) : head;
        return dated(parts.group(2))
                .filter(when -> when.place().isEmpty() && isTitle(head))
                .map(when -> new EventTitle(title, place ? placed.group(2) : "", when.from(), when.to()));
    }

    /** Every word of it begins with a capital, but for "am", "de", "la". */
    private static boolean isPlace(String text) {
        return text.split(" ").length <= MOST_OF_PLACE
                && Stream.of(text.split(" "))
                        .allMatch(word -> word.length() <= 2 || Character.isUpperCase(word.codePointAt(0)));
    }

    /** The command that adds the event; its code is left to the user. */
    public String command() {
        String placed = place.isEmpty() ? "" : " --place " + inShell(place);
        return "rostrum event add CODE --title " + inShell(title) + placed + " --from " + from + " --to " + to;
    }

    /** The sentence for the user, with the command that adds the event. */
    public String note() {
        String days = from.equals(to) ? from.toString() : from + " to " + to;
        return "the rows above look like an event: title “" + title + "”, "
                + (place.isEmpty() ? "" : "place " + place + ", ") + days + ": " + command();
    }

    private static boolean isTitle(String text) {
        return text.split(" ").length >= LEAST_OF_TITLE
                && text.chars().noneMatch(c -> c == ':' || c == '?')
                && !NAMED.matcher(text).find()
                && !POINTS.matcher(text).find()
                && Vocabulary.all().terms("list-title", Vocabulary.key(text)).isEmpty();
    }

    private static Optional<Dated> dated(String text) {
        Optional<Dated> named = dated(text, NAMED.matcher(text));
        return named.isPresent() ? named : dated(text, POINTS.matcher(text));
    }

    private static Optional<Dated> dated(String text, Matcher found) {
        if (!found.find()) {
            return Optional.empty();
        }
        String before = text.substring(0, found.start()).strip();
        boolean labelled = before.endsWith(":");
        if (labelled && !saysWhen(before)) {
            return Optional.empty(); // "Stand: 01.10.2010"
        }
        String rest = labelled
                ? ""
                : BESIDE.matcher(before + " " + text.substring(found.end())).replaceAll("");
        boolean place = rest.isEmpty()
                || rest.split(" ").length <= MOST_OF_PLACE
                        && Character.isUpperCase(rest.codePointAt(0))
                        && rest.chars().noneMatch(Character::isDigit)
                        && rest.indexOf(':') < 0;
        int last = month(found.group(4));
        int first = found.group(2) == null ? last : month(found.group(2));
        if (!place || first == 0 || last == 0) {
            return Optional.empty();
        }
        int year = Integer.parseInt(found.group(5));
        try {
            LocalDate from = LocalDate.of(year, first, Integer.parseInt(found.group(1)));
            LocalDate to = found.group(3) == null ? from : LocalDate.of(year, last, Integer.parseInt(found.group(3)));
            return from.isAfter(to) ? Optional.empty() : Optional.of(new Dated(from, to, rest));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    private static boolean saysWhen(String label) {
        return Headings.ofAgendas()
                .match(label.substring(0, label.length() - 1), "")
                .filter(match -> match.meaning().equals("date"))
                .isPresent();
    }

    /** The month of a number or a name in any language, or 0. */
    private static int month(String text) {
        return Character.isDigit(text.charAt(0))
                ? Integer.parseInt(text)
                : MonthNames.number(Fold.key(text)).orElse(0);
    }

    /** One word for the shell, whatever the file says. */
    private static String inShell(String text) {
        return text.chars().allMatch(Character::isLetter) ? text : "'" + text.replace("'", "'\\''") + "'";
    }
}
