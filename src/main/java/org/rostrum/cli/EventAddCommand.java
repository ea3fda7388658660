package org.rostrum.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.rostrum.event.Event;
import org.rostrum.reference.House;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import org.rostrum.text.UserError;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Adds an event; the first one makes the database. */
@CommandLine.Command(
        name = "add",
        description = "Add an event. The first one creates the database.",
        footer = {
            "",
            "Example:",
            "  rostrum event add RIGA2011 --title 'Meeting of training officers' --place Riga \\",
            "    --from 2011-03-01 --to 2011-03-02 --zone Europe/Riga --house osce"
        })
final class EventAddCommand extends Command {
    @Parameters(paramLabel = "CODE", description = "What commands call it: letters, digits, '-' and '_'.")
    String code;

    @Mixin
    EventOptions facts;

    @Override
    public Integer call() {
        Event event = event();
        try (Database database = root().writeOrMake();
                Write write = root().begin(database, asTyped())) {
            if (database.events().find(event.code()).isPresent()) {
                throw new UserError(
                        UserError.Kind.USAGE,
                        "there is an event " + event.code() + " already",
                        "rostrum event show " + event.code() + ", or event set to change it");
            }
            write.addEvent(event);
            write.commit();
        }
        root().say("added " + event.code() + ": " + event.title() + ", " + event.from() + " to " + event.to()
                + (facts.zone.isPresent() ? "" : ", times in UTC (give --zone for another)"));
        return DONE;
    }

    private Event event() {
        if (!code.matches("[A-Za-z0-9][A-Za-z0-9_-]*")) {
            throw new ParameterException(
                    spec.commandLine(), "an event's code has letters, digits, '-' and '_' only, not '" + code + "'");
        }
        LocalDate from = facts.from.orElseThrow(
                () -> new ParameterException(spec.commandLine(), "--from is missing: the first day of " + code));
        LocalDate to = facts.to.orElse(from);
        if (to.isBefore(from)) {
            throw new ParameterException(spec.commandLine(), "the last day " + to + " is before the first " + from);
        }
        String title = facts.title.orElseThrow(
                () -> new ParameterException(spec.commandLine(), "--title is missing: what " + code + " is called"));
        return new Event(
                0,
                code.toUpperCase(Locale.ROOT),
                title,
                facts.place.orElse(""),
                facts.country.orElse("").toUpperCase(Locale.ROOT),
                facts.zone.orElse(ZoneId.of("UTC")),
                from,
                to,
                facts.organiser.orElse(""),
                House.named(facts.house.orElse("plain")).name());
    }
}
