package org.rostrum.cli;

import java.util.List;
import java.util.Optional;
import org.rostrum.event.SavedView;
import org.rostrum.job.SavedViews;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Saves a list of participants under a name. */
@CommandLine.Command(
        name = "save",
        description = "Save columns, conditions and order under a name; 'list participants --view NAME' lists so.",
        footer = {
            "",
            "The columns stay the same in the same order, whatever rostrum shows usually. A view serves all events of the database.",
            "",
            "Examples:",
            "  rostrum view save hotel --columns family_name,given_name,arrival,departure --sort arrival",
            "  rostrum view save badges --columns honorific,given_name,family_name,delegation --where status=accredited",
            "  rostrum list participants --view hotel --format csv"
        })
final class ViewSaveCommand extends Command {
    @Parameters(paramLabel = "NAME", description = "Letters, digits, - and _; a view of this name is replaced.")
    String name;

    @Option(
            names = "--columns",
            paramLabel = "COLUMN",
            split = ",",
            required = true,
            description = "Which columns, in the order wanted; 'all' for all of them.")
    List<String> columns;

    @Option(
            names = "--where",
            paramLabel = "FIELD=VALUE",
            description = "Only rows for which it holds, as for list participants.")
    List<String> where = List.of();

    @Option(
            names = "--sort",
            paramLabel = "FIELD",
            split = ",",
            description = "Order by these columns, '-column' downwards (default: the official order).")
    List<String> sort = List.of();

    @Option(names = "--all", description = "Also those who are withdrawn, rejected or replaced.")
    boolean all;

    @Override
    public Integer call() {
        SavedView view = SavedViews.checked(new SavedView(name, columns, where, sort, all));
        try (Database database = root().write()) {
            Optional<SavedView> before = database.views().find(name);
            if (before.equals(Optional.of(view))) {
                root().say("nothing to change: the view " + name + " is so already");
                return DONE;
            }
            try (Write write = root().begin(database, asTyped())) {
                write.views().save(view);
                write.commit();
            }
            root().say(
                            before.isEmpty()
                                    ? "saved: rostrum list participants --view " + name
                                    : "saved in place of the view " + name
                                            + " that was there; rostrum undo brings it back");
        }
        return DONE;
    }
}
