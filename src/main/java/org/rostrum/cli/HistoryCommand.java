package org.rostrum.cli;

import java.util.Optional;
import org.rostrum.job.Histories;
import org.rostrum.store.Database;
import org.rostrum.table.Format;
import org.rostrum.table.ResultTable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists every write. */
@CommandLine.Command(
        name = "history",
        description = "List every write: who, when, which command, what became of it.",
        footer = {
            "",
            "'history show N' lists what one of them changed; 'undo N' takes it back.",
            "The last one comes first; times are UTC.",
            "",
            "Examples:",
            "  rostrum history --limit 10",
            "  rostrum history --of p17@example.org",
            "  rostrum history --of 'item:4(a)'",
            "  rostrum history --where kind=import --where status=stands --format csv"
        })
final class HistoryCommand extends Command {
    @Option(
            names = "--of",
            paramLabel = "ID",
            description = "Only what has to do with this participant (id, e-mail, name) or item (item:NUMBER).")
    Optional<String> of;

    @Mixin
    ListOptions options;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            ResultTable all =
                    of.isPresent() ? Histories.of(database, root().event(database), of.get()) : Histories.all(database);
            ResultTable table = output.format == Format.TABLE ? Histories.forPeople(all) : all;
            output.print(root(), options.chosen(table, Histories.FOR_PEOPLE, output.format));
        }
        return DONE;
    }
}
