package org.rostrum.cli;

import org.rostrum.event.Event;
import org.rostrum.job.WhyCards;
import org.rostrum.store.Database;
import org.rostrum.table.Format;
import org.rostrum.table.ResultTable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says where a value came from. */
@CommandLine.Command(
        name = "why",
        description = {
            "Say where a value came from.",
            "The cell as sent, the rule, the lists that confirmed it, the edits, and what it was before."
        },
        footer = {
            "",
            "FIELD is any column of 'list participants --columns all', or remarks; of an item",
            "number, type, title, day, start, end, room, speaker, moderator …",
            "",
            "Examples:",
            "  rostrum why 17 family_name",
            "  rostrum why p17@example.org country",
            "  rostrum why 'item:4(a)' speaker"
        })
final class WhyCommand extends Command {
    @Parameters(
            paramLabel = "ID",
            index = "0",
            description = "A participant (id, p:ID, e-mail address or name) or an item (item:NUMBER).")
    String subject;

    @Parameters(paramLabel = "FIELD", index = "1", description = "The field.")
    String field;

    @Mixin
    OutputOptions output;

    @Override
    public Integer call() {
        try (Database database = root().read()) {
            Event event = root().event(database);
            output.print(root(), WhyCards.of(database, event, subject, field));
        }
        return DONE;
    }

    /** All fields of something: for people a sentence each. */
    static ResultTable shown(ResultTable table, Format format) {
        return format == Format.TABLE ? WhyCards.forPeople(table) : table;
    }
}
