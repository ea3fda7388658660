package org.rostrum.job;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rostrum.event.Event;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import org.rostrum.table.WholeFile;
import org.rostrum.text.UserError;

/**
 * A plan in a file: what an import would do, row by row, to be looked at and carried out later. JSON Lines: a head, then a line for each row. To carry it out the list is
 * read again, and nothing is kept unless the files, the database and every line are what they were. It can be read by its owner only.
 */
public final class Plan {
    private final Path file;
    private final PlanHead head;

    private Plan(Path file, PlanHead head) {
        this.file = file;
        this.head = head;
    }

    /**
     * Plans an import and writes the plan; the caller gives up the write.
     *
     * @throws UserError (OUTPUT) when the file cannot be written, (USAGE) when the list can be read only once, else as {@link ImportJob#run}
     */
    public static ImportOutcome make(Database database, Write write, Event event, ImportRequest request, Path file) {
        if (request.sources().stream().anyMatch(Source::passing)) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    "--plan does not go with standard input or a pipe, since the list is read again when the plan is carried out",
                    "save the list to a file first");
        }
        List<String> fingerprints =
                request.sources().stream().map(Source::fingerprint).toList();
        Path spool = spool();
        try {
            ImportOutcome outcome;
            String digest;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(spool))) {
                PlanLines lines = new PlanLines(out);
                outcome = ImportJob.run(database, write, event, request, Optional.of(lines));
                digest = lines.end();
            }
            PlanHead head = new PlanHead(
                    event.code(),
                    write.basis(),
                    request,
                    fingerprints,
                    outcome.plan().counts().asMap(),
                    outcome.questions(),
                    digest);
            WholeFile.writePrivate(file, out -> {
                head.writeTo(out);
                Files.copy(spool, out);
            });
            return outcome;
        } catch (IOException | UncheckedIOException e) {
            throw noRoom();
        } finally {
            remove(spool);
        }
    }

    /**
     * Reads a plan.
     *
     * @param check whether the result is to be checked against the rules
     * @throws UserError (INPUT) when it cannot be read or is no plan, (DECISION) when it has open questions
     */
    public static Plan read(Path file, boolean check) {
        PlanHead head;
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String line = in.readLine();
            head = PlanHead.read(line == null ? "" : line, check);
        } catch (IOException e) {
            boolean there = Files.isReadable(file) && !Files.isDirectory(file);
            throw new UserError(
                    UserError.Kind.INPUT,
                    there ? file + " is no plan of rostrum" : "cannot read " + file,
                    "rostrum import FILE --plan " + (there ? "PLAN" : file.getFileName()) + " makes a plan");
        }
        if (!head.questions().isEmpty()) {
            throw new UserError(
                    UserError.Kind.DECISION,
                    file + " cannot be carried out: "
                            + (head.questions().size() == 1
                                    ? "a decision is open"
                                    : head.questions().size() + " decisions are open")
                            + ", the first: " + head.questions().get(0).text(),
                    "make the plan again with " + head.questions().get(0).option());
        }
        return new Plan(file, head);
    }

    /** The code of the event that it was made for. */
    public String event() {
        return head.event();
    }

    /** What was asked for when it was made. */
    public ImportRequest request() {
        return head.request();
    }

    /**
     * Carries it out; the caller commits the write.
     *
     * @throws UserError (OUTDATED) when the database, a file or a line of the plan is not what it was, (INPUT) when a file cannot be read
     */
    public ImportOutcome apply(Database database, Write write, Event event) {
        if (!write.basis().equals(head.basis())) {
            throw outdated("the database has changed since");
        }
        for (int i = 0; i < head.fingerprints().size(); i++) {
            Source source = head.request().sources().get(i);
            if (!source.fingerprint().equals(head.fingerprints().get(i))) {
                throw outdated(source.name() + " has changed since");
            }
        }
        PlanLines lines = new PlanLines(OutputStream.nullOutputStream());
        ImportOutcome outcome = ImportJob.run(database, write, event, head.request(), Optional.of(lines));
        if (!lines.end().equals(head.lines())) {
            throw outdated("the list gives another plan now");
        }
        return outcome;
    }

    private UserError outdated(String why) {
        return new UserError(
                UserError.Kind.OUTDATED,
                "the plan " + file + " is out of date: " + why + "; nothing was changed",
                "make it again with rostrum import … --plan, and look at it before you apply it");
    }

    private static Path spool() {
        try {
            return Files.createTempFile("rostrum", ".plan"); // readable by its owner only
        } catch (IOException e) {
            throw noRoom();
        }
    }

    private static UserError noRoom() {
        return new UserError(
                UserError.Kind.OUTPUT,
                "the plan cannot be written",
                "there may be no room in the folder for temporary files");
    }

    private static void remove(Path spool) {
        try {
            Files.deleteIfExists(spool);
        } catch (IOException e) {
            spool.toFile().deleteOnExit();
        }
    }
}
