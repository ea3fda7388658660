package org.rostrum.cli;

import java.util.Locale;
import org.rostrum.event.Event;
import org.rostrum.reference.House;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Changes the facts of an event. */
@CommandLine.Command(
        name = "set",
        description = "Change the facts of an event.",
        footer = {"", "Example:", "  rostrum event set --place 'Riga, House of Congress' --to 2011-03-03"})
final class EventSetCommand extends Command {
    @Parameters(
            paramLabel = "CODE",
            arity = "0..1",
            defaultValue = "",
            description = "Which event (else the chosen one).")
    String code;

    @Mixin
    EventOptions facts;

    @Override
    public Integer call() {
        try (Database database = root().write()) {
            Event before = root().event(database, code);
            Event after = changed(before);
            if (after.equals(before)) {
                root().say(before.code() + " is as you say already; nothing changed");
                return DONE;
            }
            try (Write write = root().begin(database, asTyped())) {
                write.setEvent(after);
                write.commit();
            }
            root().say("changed " + after.code());
        }
        return DONE;
    }

    private Event changed(Event event) {
        var from = facts.from.orElse(event.from());
        var to = facts.to.orElse(event.to());
        if (to.isBefore(from)) {
            throw new ParameterException(spec.commandLine(), "the last day " + to + " is before the first " + from);
        }
        return new Event(
                event.id(),
                event.code(),
                facts.title.orElse(event.title()),
                facts.place.orElse(event.place()),
                facts.country.map(c -> c.toUpperCase(Locale.ROOT)).orElse(event.country()),
                facts.zone.orElse(event.zone()),
                from,
                to,
                facts.organiser.orElse(event.organiser()),
                facts.house.map(h -> House.named(h).name()).orElse(event.house()));
    }
}
