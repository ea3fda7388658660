package org.rostrum.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The facts of an event, as options. */
final class EventOptions {
    @Option(names = "--title", paramLabel = "TEXT", description = "What the meeting is called.")
    Optional<String> title;

    @Option(names = "--from", paramLabel = "DATE", converter = Day.class, description = "The first day, as 2010-10-20.")
    Optional<LocalDate> from;

    @Option(names = "--to", paramLabel = "DATE", converter = Day.class, description = "The last day.")
    Optional<LocalDate> to;

    @Option(names = "--place", paramLabel = "TEXT", description = "The town.")
    Optional<String> place;

    @Option(names = "--country", paramLabel = "CODE", description = "The host country, ISO 3166-1 alpha-2.")
    Optional<String> country;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            converter = Zone.class,
            description = "The time zone of the agenda, as Europe/Riga (else UTC).")
    Optional<ZoneId> zone;

    @Option(names = "--organiser", paramLabel = "TEXT", description = "Who invites.")
    Optional<String> organiser;

    @Option(
            names = "--house",
            paramLabel = "HOUSE",
            description = "Whose way of writing documents: osce, un or plain (default: plain).")
    Optional<String> house;

    /** A date as ISO 8601 writes it. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + text + "' is not a date like 2010-10-20");
            }
        }
    }

    /** A time zone by its name in the tz database. */
    static final class Zone implements ITypeConverter<ZoneId> {
        @Override
        public ZoneId convert(String text) {
            try {
                return ZoneId.of(text);
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + text + "' is not a time zone like Europe/Riga");
            }
        }
    }
}
