package org.rostrum.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.rostrum.event.Event;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import org.rostrum.text.Terminal;
import org.rostrum.text.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself: the options that every command knows, and what they choose. */
@Command(
        name = "rostrum",
        description =
                "Turns the registration spreadsheets of a meeting into lists, an agenda, documents and statistics.",
        versionProvider = Root.Version.class,
        footer = {
            "",
            "Start with: rostrum demo    More about a command: rostrum COMMAND --help",
            "",
            "Exit codes: 0 done, 1 findings or a decision needed, 2 usage, 3 input refused,",
            "  4 plan outdated, 5 database, 6 output, 70 a bug of ours, 130 interrupted."
        })
final class Root {
    private static final long USUAL_WAIT = 5;
    private static final long LONGEST_WAIT = 24 * 60 * 60;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    boolean help;

    @Option(names = "--version", versionHelp = true, description = "Show the version.")
    boolean version;

    @Option(
            names = "--db",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "The database (else $ROSTRUM_DB, else rostrum.db).")
    Optional<String> db;

    @Option(
            names = "--event",
            paramLabel = "CODE",
            scope = ScopeType.INHERIT,
            description = "The event (else $ROSTRUM_EVENT, else that of 'event use', else the only one).")
    Optional<String> eventCode;

    @Option(
            names = "--wait",
            paramLabel = "SECONDS",
            scope = ScopeType.INHERIT,
            description = "How long to wait while another program writes the database (default: 5).")
    Optional<Long> wait = Optional.empty();

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Say only what is asked for and what went wrong.")
    boolean quiet;

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Say more; show the trace of a bug.")
    boolean verbose;

    @Option(
            names = "--no-color",
            scope = ScopeType.INHERIT,
            description = "No colours, even on a terminal ($NO_COLOR does the same).")
    boolean noColour;

    final Context context;

    Root(Context context) {
        this.context = context;
    }

    /** The database file that was chosen, whether it exists or not. */
    Path file() {
        return context.resolve(db.orElseGet(() -> either(context.variable("ROSTRUM_DB"), "rostrum.db")));
    }

    /** The database for looking only. */
    Database read() {
        return Database.openForReading(file(), waiting());
    }

    /** The database for writing. */
    Database write() {
        return Database.openForWriting(file(), waiting());
    }

    /** The same; one is made where there is none. */
    Database writeOrMake() {
        return Database.createOrOpen(file(), waiting());
    }

    private Duration waiting() {
        long seconds = wait.orElse(USUAL_WAIT);
        if (seconds < 0 || seconds > LONGEST_WAIT) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    "--wait is " + seconds,
                    "give seconds from 0 to " + LONGEST_WAIT + " (a day)");
        }
        return Duration.ofSeconds(seconds);
    }

    /** A transaction in the log's words: who, and the command as it was given. */
    Write begin(Database database, String command) {
        return database.begin(context.user(), command, context.clock().instant());
    }

    /** The event that was chosen, by option, environment, {@code event use}, or because it is the only one. */
    Event event(Database database) {
        Optional<String> named = eventCode.or(
                () -> Optional.of(context.variable("ROSTRUM_EVENT")).filter(code -> !code.isEmpty()));
        if (named.isPresent()) {
            if (named.get().isBlank()) {
                throw new UserError(
                        UserError.Kind.USAGE, "--event names no event", "give the code of one: rostrum event list");
            }
            return database.events().find(named.get()).orElseThrow(() -> EventNames.unknown(named.get(), database));
        }
        var all = database.events().all();
        if (all.size() == 1) {
            return all.get(0);
        }
        return database.events()
                .chosen()
                .flatMap(code -> database.events().find(code))
                .orElseThrow(() -> all.isEmpty()
                        ? new UserError(
                                UserError.Kind.USAGE,
                                "the database has no event yet",
                                "rostrum event add CODE --title … --from DATE --to DATE")
                        : new UserError(
                                UserError.Kind.USAGE,
                                "the database has " + all.size() + " events and none is chosen",
                                "give --event CODE, or choose one for good: rostrum event use CODE"));
    }

    /** The event with this code; the chosen one when it is empty. */
    Event event(Database database, String code) {
        return code.isEmpty()
                ? event(database)
                : database.events().find(code).orElseThrow(() -> EventNames.unknown(code, database));
    }

    /** Whether commands mean an event: one was named or chosen, or is the only one. */
    boolean meansAnEvent(Database database) {
        return eventCode.isPresent()
                || !context.variable("ROSTRUM_EVENT").isEmpty()
                || database.events().chosen().isPresent()
                || database.events().all().size() == 1;
    }

    /** The event that was chosen; where several are there and none is chosen, the first one. */
    Event eventOrFirst(Database database) {
        List<Event> all = database.events().all();
        return all.isEmpty() || meansAnEvent(database) ? event(database) : all.get(0);
    }

    /** Whether tables may use colour: only on a terminal whose user has not said no. */
    boolean colour() {
        return !noColour
                && context.variable("NO_COLOR").isEmpty()
                && context.console().columns().isPresent();
    }

    /** Tells the user something that is not data, unless she wants quiet. */
    void say(String line) {
        if (!quiet) {
            context.console().err().println(Terminal.safe(line));
        }
    }

    /** Tells the user what she must hear even when she wants quiet. */
    void tell(String line) {
        context.console().err().println(Terminal.safe(line));
    }

    private static String either(String first, String second) {
        return first.isEmpty() ? second : first;
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Root.class.getPackage().getImplementationVersion();
            return new String[] {"rostrum " + (version == null ? "(not packaged)" : version)};
        }
    }
}
