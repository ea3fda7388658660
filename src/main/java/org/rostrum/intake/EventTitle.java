package org.rostrum.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.sheet.SheetTable;
import org.rostrum.text.Fold;

/**
 * What the rows above a table say of the event: its title, its dates and perhaps its place. A title and a date with the year must be there, each alone in its
 * row, the date with nothing beside it but the place.
 */
public record EventTitle(String title, String place, LocalDate from, LocalDate to) {
    /** 20 October 2010, 20–21 October 2010, 30. September bis 1. Oktober 2010; the day, its month, the last day, its month, the year. */
    private static final Pattern NAMED =
            Pattern.compile("\\b(\\d{1,2})\\.?(?:\\s+(\\p{L}{3,}))?(?:\\s*(?:[-–—]|\\p{L}{1,3})\\s*(\\d{1,2})\\.?)?"
                    + "\\s+(?:de\\s+)?(\\p{L}{3,})\\.?,?\\s+(?:de\\s+)?(\\d{4})\\b");
    /** 20.10.2010, 20.–21.10.2010, 30.09.–01.10.2010. */
    private static final Pattern POINTS = Pattern.compile(
            "\\b(\\d{1,2})\\.(?:(\\d{1,2})\\.)?(?:\\s*[-–—]\\s*(\\d{1,2})\\.)?(\\d{1,2})\\.(\\d{4})\\b");

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
                .map(title -> new EventTitle(title, when.place(), when.from(), when.to())));
    }

    /** The sentence for the user, with the command that adds the event. */
    public String note() {
        String placed = place.isEmpty() ? "" : " --place " + inShell(place);
        String days = from.equals(to) ? from.toString() : from + " to " + to;
        return "the rows above look like an event: title “" + title + "”, "
                + (place.isEmpty() ? "" : "place " + place + ", ") + days + ": rostrum event add CODE --title "
                + inShell(title) + placed + " --from " + from + " --to " + to;
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
        String rest = BESIDE.matcher(text.substring(0, found.start()) + " " + text.substring(found.end()))
                .replaceAll("");
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
