package org.rostrum.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.rostrum.intake.MappingOptions;
import org.rostrum.job.ImportRequest;
import org.rostrum.job.Source;
import org.rostrum.sheet.ReadOptions;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What an import makes of a list beside what is stored. */
final class PlanningOptions {
    /** What the files are. */
    enum Kind {
        PARTICIPANTS,
        AGENDA
    }

    @Option(names = "--as", paramLabel = "KIND", description = "participants or agenda (default: by the file's kind).")
    Optional<Kind> kind = Optional.empty();

    @Option(names = "--sync", description = "The list is whole: who is missing on it has withdrawn.")
    boolean sync;

    @Option(names = "--add-only", description = "Only add those who are new; leave the others as they are.")
    boolean addOnly;

    @Option(
            names = "--within",
            paramLabel = "delegation=CODE",
            description = "With --sync: the list is whole for this delegation (or category=…) only.")
    Optional<String> within;

    @Option(names = "--yes-withdraw", paramLabel = "N", description = "Agree to withdraw N people, where it asks.")
    Optional<Long> yesWithdraw = Optional.empty();

    @Option(
            names = "--match",
            paramLabel = "FILE:ROW=ID",
            description = "Whom a row means: the id of a participant, or 'new'.")
    List<String> matches = List.of();

    @Option(
            names = "--edits",
            paramLabel = "[ID.FIELD=]keep|take",
            description = "Keep values that were changed by hand, or take the list's; of all, or of one.")
    List<String> edits = List.of();

    @Option(names = "--skip-errors", description = "Of an agenda: leave out rows that are in error.")
    boolean skipErrors;

    @Option(names = "--again", description = "Take the same bytes in once more.")
    boolean again;

    /** Refuses options that do not go together. */
    void checkTogether(CommandLine command) {
        if (sync && addOnly) {
            throw new ParameterException(
                    command,
                    "--sync and --add-only do not go together: one withdraws who is missing, the other touches nobody");
        }
        if (within.isPresent() && !sync) {
            throw new ParameterException(command, "--within goes with --sync: it says for whom the list is whole");
        }
    }

    ImportRequest request(
            CommandLine command, List<Source> sources, ReadOptions reading, MappingOptions mapping, boolean check) {
        boolean agenda = kind.map(Kind.AGENDA::equals).orElseGet(() -> Source.areOfEvents(sources, reading));
        if (skipErrors && !agenda) {
            throw new ParameterException(
                    command,
                    "--skip-errors goes with --as agenda: of a list of participants every row that can be is taken in");
        }
        return new ImportRequest(
                agenda,
                sources,
                reading,
                mapping,
                addOnly,
                sync,
                within,
                yesWithdraw.map(OptionalLong::of).orElse(OptionalLong.empty()),
                again,
                decisions(command),
                edits(command),
                skipErrors,
                check);
    }

    private Map<String, String> edits(CommandLine command) {
        Map<String, String> decided = new LinkedHashMap<>();
        for (String edit : edits) {
            if (!edit.matches("([0-9]+\\.[a-z_]+=)?(keep|take)")) {
                throw new ParameterException(
                        command, "--edits “" + edit + "” is neither keep, take nor ID.FIELD=keep or take");
            }
            int equals = edit.indexOf('=');
            decided.put(edit.substring(0, Math.max(equals, 0)), edit.substring(equals + 1));
        }
        return decided;
    }

    private Map<String, String> decisions(CommandLine command) {
        Map<String, String> decisions = new LinkedHashMap<>();
        for (String match : matches) {
            int equals = match.lastIndexOf('=');
            if (equals < 1 || equals == match.length() - 1) {
                throw new ParameterException(command, "--match “" + match + "” is not FILE:ROW=ID");
            }
            decisions.put(match.substring(0, equals), match.substring(equals + 1));
        }
        return decisions;
    }
}
