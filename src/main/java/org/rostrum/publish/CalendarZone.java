package org.rostrum.publish;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;

/** A time zone as a calendar file has it (RFC 5545, 3.6.5): each change of the clock that bears on the file, by itself, so that no rule of later years is claimed. */
final class CalendarZone {
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);
    private static final int SECONDS = 1_000;

    private CalendarZone() {}

    /** What is in force from the first moment to the last. */
    static VTimezone of(ZoneId zone, Instant first, Instant last) {
        java.time.zone.ZoneRules rules = zone.getRules();
        VTimezone timezone = new VTimezone(zone.getId());
        ZoneOffsetTransition change = rules.previousTransition(first.plusSeconds(1));
        if (change == null) {
            ZoneOffset offset = rules.getOffset(first);
            add(timezone, new StandardTime(), LONG_AGO, offset, offset);
            change = rules.nextTransition(first);
        }
        while (change != null && !change.getInstant().isAfter(last)) {
            add(
                    timezone,
                    rules.isDaylightSavings(change.getInstant()) ? new DaylightSavingsTime() : new StandardTime(),
                    change.getDateTimeBefore(),
                    change.getOffsetBefore(),
                    change.getOffsetAfter());
            change = rules.nextTransition(change.getInstant());
        }
        return timezone;
    }

    private static void add(
            VTimezone timezone, Observance observance, LocalDateTime start, ZoneOffset from, ZoneOffset to) {
        observance.setDateStart(new DateTimeComponents(
                start.getYear(),
                start.getMonthValue(),
                start.getDayOfMonth(),
                start.getHour(),
                start.getMinute(),
                start.getSecond(),
                false));
        observance.setTimezoneOffsetFrom(new UtcOffset((long) from.getTotalSeconds() * SECONDS));
        observance.setTimezoneOffsetTo(new UtcOffset((long) to.getTotalSeconds() * SECONDS));
        if (observance instanceof StandardTime standard) {
            timezone.addStandardTime(standard);
        } else {
            timezone.addDaylightSavingsTime((DaylightSavingsTime) observance);
        }
    }
}
