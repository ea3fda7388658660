package org.rostrum.cli;

import java.util.List;
import java.util.Optional;
import org.rostrum.event.Event;
import org.rostrum.job.Organisations;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Joins a spelling with the organisation that it means. */
@CommandLine.Command(
        name = "alias",
        description =
                "Join a spelling with the organisation that it means: lists and statistics count one, and later lists are read so.",
        footer = {
            "",
            "One name in two delegations is two organisations: only spellings of one delegation are joined.",
            "The cells as sent stay beside what was made of them.",
            "",
            "Examples:",
            "  rostrum organisation alias BKA Bundeskriminalamt",
            "  rostrum organisation alias MoI 'Ministry of the Interior' --new --within delegation=LV"
        })
final class OrganisationAliasCommand extends Command {
    @Parameters(paramLabel = "VARIANT", index = "0", description = "The spelling that goes.")
    String variant;

    @Parameters(paramLabel = "ORGANISATION", index = "1", description = "The name that stays.")
    String organisation;

    @Option(
            names = "--within",
            paramLabel = "FIELD=VALUE",
            description =
                    "Only in this delegation (delegation=LV), or in those of a category; else in every one that has both.")
    Optional<String> within;

    @Option(names = "--new", description = "The name that stays may be one that no list has.")
    boolean fresh;

    @Override
    public Integer call() {
        try (Database database = root().write()) {
            Event event = root().event(database);
            try (Write write = root().begin(database, asTyped())) {
                List<String> done = Organisations.alias(database, write, event, variant, organisation, within, fresh);
                write.commit();
                done.forEach(root()::say);
            }
        }
        return DONE;
    }
}
