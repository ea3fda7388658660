package org.rostrum.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads moments as programs write them (ISO 8601): {@code 2010-10-20T05:30:00Z}, {@code 2010-10-20T08:30:00+03:00}, {@code 2010-10-20T08:30}, {@code 2010-10-20}. */
final class AgendaMoment {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern LOCAL = Pattern.compile(DAY + "T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?");
    private static final Pattern OFFSET = Pattern.compile(LOCAL + "(?:Z|[+-]\\d{2}:?\\d{2})");
    private static final Pattern UNKNOWN_ZONE = Pattern.compile(LOCAL + " \\((.*)\\)");

    private AgendaMoment() {}

    /** Whether a text is of this form, whatever it says. */
    static boolean isOne(String text) {
        return isDay(text)
                || LOCAL.matcher(text).matches() && !text.startsWith("18") && !text.startsWith("190")
                || OFFSET.matcher(text).matches()
                || UNKNOWN_ZONE.matcher(text).matches();
    }

    static boolean isDay(String text) {
        return DAY.matcher(text).matches();
    }

    /** The time on the clocks of the event, without seconds; empty for what is none, or in a zone that is not known. */
    static Optional<LocalDateTime> read(String text, EventDays event) {
        try {
            if (isDay(text)) {
                return Optional.of(LocalDate.parse(text).atStartOfDay());
            } else if (OFFSET.matcher(text).matches()) {
                String offset = text.replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2");
                return Optional.of(
                        event.local(OffsetDateTime.parse(offset)).withSecond(0).withNano(0));
            }
            return LOCAL.matcher(text).matches()
                    ? Optional.of(LocalDateTime.parse(text).withSecond(0).withNano(0))
                    : Optional.empty();
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    /** What is the matter with one that cannot be read. */
    static String trouble(String text) {
        return UNKNOWN_ZONE.matcher(text).matches() ? "is in a time zone that is not known" : "is no time";
    }
}
