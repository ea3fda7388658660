package org.rostrum.cli;

import java.util.Optional;
import org.rostrum.event.Event;
import org.rostrum.publish.DocumentFormat;
import org.rostrum.publish.ListMaker;
import org.rostrum.reference.House;
import org.rostrum.store.Database;
import org.rostrum.table.WholeFile;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Makes the official list of participants. */
@CommandLine.Command(
        name = "participants",
        description = {"Make the official list of participants.", "As the house writes it, without contact details."},
        footer = {
            "",
            "Examples:",
            "  rostrum publish participants",
            "  rostrum publish participants --house un --format md --output list.md"
        })
final class PublishParticipantsCommand extends Command {
    @Option(
            names = "--house",
            paramLabel = "HOUSE",
            description = "Whose way of writing: osce, un or plain (default: the event's).")
    Optional<String> house;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "txt", description = "txt or md (default: txt).")
    DocumentFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to a file instead.")
    Optional<String> output;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            Event event = root().event(database);
            byte[] document =
                    format.bytes(ListMaker.make(database.roster(event), House.named(house.orElse(event.house())), ""));
            if (output.isPresent() && !output.get().equals("-")) {
                WholeFile.write(context().resolve(output.get()), out -> out.write(document));
                root().say("written: " + output.get());
            } else {
                OutputOptions.toConsole(context().console(), out -> out.write(document));
            }
        }
        return DONE;
    }
}
