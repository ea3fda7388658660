package org.rostrum.cli;

import java.util.List;
import java.util.Optional;
import org.rostrum.event.Event;
import org.rostrum.job.AgendaExport;
import org.rostrum.job.AgendaFiles;
import org.rostrum.job.Persons;
import org.rostrum.publish.AgendaEdition;
import org.rostrum.store.Database;
import org.rostrum.table.WholeFile;
import org.rostrum.text.UserError;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Gives the agenda to spreadsheets, calendars and schedule apps. */
@CommandLine.Command(
        name = "agenda",
        description = {
            "Write the agenda for other programs, breaks included.",
            "People are named with whom they come for, without contact details."
        },
        footer = {
            "",
            "csv, xlsx, ics and frab-xml come back by import --as agenda. Calendars have",
            "the same UID for an item each time, and a SEQUENCE that counts its changes.",
            "",
            "Examples:",
            "  rostrum export agenda --format ics --output agenda.ics",
            "  rostrum export agenda --format ics --of 'Alan Whitcombe'",
            "  rostrum export agenda --format ics --per room --output calendars",
            "  rostrum export agenda --format frab-xml --output schedule.xml"
        })
final class ExportAgendaCommand extends Command {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "csv",
            description = "csv, tsv, xlsx, json, jsonl, ics, xcal, frab-xml, frab-json or md (default: csv).")
    String format;

    @Option(
            names = "--where",
            paramLabel = "FIELD=VALUE",
            description = "Only items for which it holds, as in 'list agenda'.")
    List<String> where = List.of();

    @Option(
            names = "--of",
            paramLabel = "PERSON",
            description = "Only what this participant has a role in: an id, an e-mail address or a name.")
    Optional<String> of;

    /** What there can be a file for. */
    enum Per {
        ROOM,
        PERSON
    }

    @Option(
            names = "--per",
            paramLabel = "WHAT",
            description = "room or person: a file for each, in the folder that --output names.")
    Optional<Per> per;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to a file instead, with --per to a folder ('-' is standard output).")
    Optional<String> output;

    @Option(names = "--bom", description = "For Excel: mark CSV as UTF-8.")
    boolean bom;

    @Override
    public Integer call() {
        AgendaFiles files = AgendaFiles.of(format, bom);
        check(files);
        try (Database database = root().read()) {
            Event event = root().event(database);
            AgendaExport export = new AgendaExport(database, event);
            AgendaEdition edition = export.where(where);
            if (of.isPresent()) {
                edition = export.of(Persons.one(database, event, of.get()), edition);
            }
            if (per.isPresent()) {
                List<AgendaExport.Part> parts =
                        per.get() == Per.ROOM ? AgendaExport.perRoom(edition) : AgendaExport.perPerson(edition);
                files.writeAll(parts, context().resolve(output.orElseThrow()))
                        .forEach(name -> root().say("written: " + output.get() + "/" + name));
            } else if (output.isPresent() && !output.get().equals("-")) {
                WholeFile.write(context().resolve(output.get()), files.content(edition));
                root().say("written: " + output.get());
            } else {
                OutputOptions.toConsole(context().console(), files.content(edition));
            }
            if (files.calendars()) {
                AgendaExport.endless(edition)
                        .forEach(item -> root().say("item " + item.label()
                                + " ends before it starts: no end is written (rostrum validate agenda)"));
            }
        }
        return DONE;
    }

    private void check(AgendaFiles files) {
        if (per.isPresent() && output.filter(name -> !name.equals("-")).isEmpty()) {
            throw new UserError(
                    UserError.Kind.USAGE, "--per makes several files", "name a folder for them with --output DIR");
        }
        if (files.binary() && output.isEmpty() && context().console().columns().isPresent()) {
            throw new UserError(
                    UserError.Kind.USAGE, "a workbook cannot be shown on a terminal", "give --output FILE.xlsx");
        }
    }
}
