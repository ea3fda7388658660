package org.rostrum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.rostrum.cli.reference.CommandReference;
import org.rostrum.event.Event;
import org.rostrum.event.Query;
import org.rostrum.job.AgendaLists;
import org.rostrum.job.Cards;
import org.rostrum.job.DatabaseChecks;
import org.rostrum.job.Differences;
import org.rostrum.job.Histories;
import org.rostrum.job.ImportLists;
import org.rostrum.job.Lists;
import org.rostrum.job.Resolving;
import org.rostrum.job.Statistics;
import org.rostrum.job.Validation;
import org.rostrum.job.WhyCards;
import org.rostrum.job.WriteChanges;
import org.rostrum.store.Database;
import org.rostrum.table.JsonSchema;
import org.rostrum.table.ResultTable;
import org.rostrum.text.ShellWords;
import picocli.CommandLine;

/** Makes the pages and schemas of {@code docs/reference} afresh and compares, and holds real output to the schemas; {@code -Dapprove=true} writes them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferenceTest {
    private static final Path REFERENCE = Path.of("docs/reference");
    /** Schemas written by hand, for outputs that are not one table, or whose columns the user names. */
    private static final List<String> BY_HAND = List.of("inspect", "import", "imports-errors", "stats-by");
    /** What is run to see that its output is as the schema of the file says. */
    private static final Map<String, List<String>> RUNS = runs();

    private Session session;
    private Path home;

    @BeforeAll
    void event(@TempDir Path folder) throws IOException {
        home = folder;
        session = new Session(home);
        for (String name : List.of("registrations-v1.csv", "registrations-v2.xlsx", "agenda.csv")) {
            Files.copy(Path.of("data/vilnius-2010", name), home.resolve(name));
        }
        for (String command : List.of(
                "event add V10 --title Workshop --from 2010-10-20 --to 2010-10-21",
                "import registrations-v1.csv --quiet",
                "import registrations-v2.xlsx --sync --quiet",
                "import agenda.csv --as agenda --quiet")) {
            assertEquals(
                    0,
                    session.run(ShellWords.of(command).toArray(new String[0])).exit(),
                    command);
        }
    }

    private static Map<String, List<String>> runs() {
        Map<String, List<String>> runs = new LinkedHashMap<>();
        runs.put(
                "list-participants",
                List.of(
                        "list participants",
                        "list participants --columns all --all",
                        "list participants --by country",
                        "export participants"));
        for (String list : List.of("delegations", "countries", "organisations", "agenda")) {
            runs.put("list-" + list, List.of("list " + list));
        }
        runs.put("event-list", List.of("event list"));
        runs.put(
                "card",
                List.of(
                        "event show",
                        "show participant 1",
                        "show delegation LV",
                        "show item 2",
                        "imports show 2",
                        "why 1 family_name",
                        "why item:2 title"));
        runs.put("history", List.of("history", "history --of 1", "history --of item:2 --columns write,what"));
        runs.put("history-show", List.of("history show 2", "history show 3"));
        runs.put("show-why", List.of("show participant 1 --why", "show item 2 --why"));
        runs.put("diff", List.of("diff 2 3", "diff 0 now"));
        runs.put("db-check", List.of("db check"));
        runs.put("imports-list", List.of("imports list"));
        runs.put("imports-errors", List.of("imports errors 2", "imports errors 3 --sheet States", "imports errors 4"));
        runs.put("find", List.of("find gudelis"));
        runs.put("resolve", List.of("resolve Latvia UNODC Congo Lihuania"));
        runs.put("findings", List.of("validate", "validate participants"));
        runs.put("rules-list", List.of("rules list"));
        runs.put("stats-summary", List.of("stats", "stats summary"));
        for (String kind : List.of("delegations", "countries", "organisations")) {
            runs.put("stats-" + kind, List.of("stats " + kind));
        }
        runs.put("stats-by", List.of("stats by sex", "stats by category,sex", "stats by arrival"));
        runs.put("inspect", List.of("inspect registrations-v1.csv registrations-v2.xlsx", "inspect agenda.csv"));
        runs.put(
                "import",
                List.of(
                        "import registrations-v2.xlsx --dry-run --again",
                        "import registrations-v1.csv --sync --dry-run --fail-on info",
                        "import registrations-v1.csv --map Pareigos=family_name --again"));
        return runs;
    }

    private Map<String, String> made() {
        Map<String, String> made = new TreeMap<>();
        try (Database database = Database.openForReading(home.resolve("rostrum.db"), Duration.ofSeconds(5))) {
            Event event = database.events().all().get(0);
            made.put(
                    "list-participants",
                    JsonSchema.ofChosen(
                            Lists.participants(database, event, Query.everybody())
                                    .columns(),
                            "list participants, export participants"));
            made.put(
                    "list-delegations",
                    JsonSchema.ofChosen(Lists.delegations(database, event).columns(), "list delegations"));
            made.put(
                    "list-countries",
                    JsonSchema.ofChosen(Lists.countries(database, event).columns(), "list countries"));
            made.put(
                    "list-organisations",
                    JsonSchema.ofChosen(Lists.organisations(database, event).columns(), "list organisations"));
            made.put(
                    "list-agenda",
                    JsonSchema.ofChosen(
                            AgendaLists.items(database.agenda(event)).columns(), "list agenda"));
            made.put(
                    "list-speakers",
                    JsonSchema.ofChosen(AgendaLists.speakers(database, event).columns(), "list speakers"));
            made.put(
                    "list-rooms",
                    JsonSchema.ofChosen(AgendaLists.rooms(database, event).columns(), "list rooms"));
            made.put("event-list", schema(Lists.events(database), "event list"));
            made.put(
                    "card",
                    schema(
                            Cards.event(event),
                            "event show, imports show, show participant, show delegation, show item, why"));
            made.put("history", JsonSchema.ofChosen(Histories.all(database).columns(), "history"));
            made.put("history-show", schema(WriteChanges.of(database, 2), "history show"));
            made.put(
                    "show-why",
                    schema(WhyCards.participant(database, event, "1"), "show participant --why, show item --why"));
            made.put("diff", schema(new Differences(database, event, "0", "now").table(), "diff"));
            made.put("db-check", schema(DatabaseChecks.table(List.of()), "db check"));
            made.put(
                    "imports-list",
                    JsonSchema.ofChosen(ImportLists.all(database, event).columns(), "imports list"));
            made.put("find", schema(Lists.found(database, event, "a"), "find"));
            made.put("resolve", schema(Resolving.table(List.of("Latvia")::forEach, event.from()), "resolve"));
            made.put("findings", schema(Validation.table(List.of()), "validate"));
            made.put("rules-list", schema(Validation.rules(), "rules list"));
            for (Statistics.Kind kind : List.of(
                    Statistics.Kind.SUMMARY,
                    Statistics.Kind.DELEGATIONS,
                    Statistics.Kind.COUNTRIES,
                    Statistics.Kind.ORGANISATIONS)) {
                String word = kind.name().toLowerCase(java.util.Locale.ROOT);
                made.put(
                        "stats-" + word,
                        schema(
                                Statistics.of(database, event, kind, Optional.empty(), List.of(), false),
                                "stats " + word));
            }
        }
        return made;
    }

    private static String schema(ResultTable table, String title) {
        return JsonSchema.of(table.columns(), title);
    }

    @Test
    void commandsPageIsMadeOfTheCommandLine() throws IOException {
        same("commands.md", CommandReference.markdown(Main.wholeCommandLine()));
    }

    @Test
    void everyCommandIsOnThePage() throws IOException {
        List<String> headings = Files.readAllLines(REFERENCE.resolve("commands.md")).stream()
                .filter(line -> line.startsWith("## rostrum "))
                .map(line -> line.substring("## rostrum ".length()))
                .toList();
        assertEquals(new TreeSet<>(Commands.names()), new TreeSet<>(headings));
    }

    @Test
    void everyCommandHasATranscript() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path transcript : (Iterable<Path>) TranscriptTest.transcripts()::iterator) {
            all.append(Files.readString(transcript));
        }
        List<String> without = Commands.names().stream()
                .filter(name -> Commands.children(name).isEmpty())
                .filter(name -> !Pattern.compile("(?m)^\\$ rostrum (--\\S+ (?!-)\\S+ )*" + Pattern.quote(name) + "\\b")
                        .matcher(all)
                        .find())
                .toList();
        assertEquals(List.of(), without);
    }

    @Test
    void schemasAreMadeOfTheColumns() throws IOException {
        for (Map.Entry<String, String> schema : made().entrySet()) {
            same("schema/" + schema.getKey() + ".json", schema.getValue());
        }
        TreeSet<String> expected = new TreeSet<>(made().keySet());
        expected.addAll(BY_HAND);
        try (Stream<Path> files = Files.list(REFERENCE.resolve("schema"))) {
            assertEquals(
                    expected,
                    new TreeSet<>(
                            files.map(file -> file.getFileName().toString().replace(".json", ""))
                                    .toList()));
        }
    }

    private static void same(String name, String made) throws IOException {
        if (Boolean.getBoolean("approve")) {
            Files.writeString(REFERENCE.resolve(name), made);
        }
        assertEquals(made, Files.readString(REFERENCE.resolve(name)), name);
    }

    @Test
    void outputIsAsTheSchemasSay() throws IOException {
        for (Map.Entry<String, List<String>> output : RUNS.entrySet()) {
            String schema = Files.readString(REFERENCE.resolve("schema/" + output.getKey() + ".json"));
            for (String command : output.getValue()) {
                Session.Result result =
                        session.run(ShellWords.of(command + " --format json").toArray(new String[0]));
                assertTrue(result.out().length() > 2, command + ": " + result.err());
                assertEquals(List.of(), errors(schema, result.out()), command);
            }
        }
    }

    @Test
    void outputThatIsOtherwiseIsNoticed() throws IOException {
        String schema = Files.readString(REFERENCE.resolve("schema/findings.json"));
        assertEquals(
                1,
                errors(
                                schema,
                                "[{\"rule\":\"x\",\"severity\":\"error\",\"entity\":\"\",\"id\":\"7\",\"item\":\"\",\"source\":\"\",\"message\":\"\",\"hint\":\"\",\"waived\":false}]")
                        .size());
    }

    private static List<String> errors(String schema, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON)
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void everyCommandThatPrintsTablesIsRun() {
        List<String> run = RUNS.values().stream().flatMap(List::stream).toList();
        List<String> missing = new ArrayList<>();
        for (String name : Commands.names()) {
            CommandLine line = Main.wholeCommandLine();
            for (String word : name.split(" ")) {
                line = line.getSubcommands().get(word);
            }
            boolean prints = line.getCommandSpec().mixins().values().stream()
                    .anyMatch(mixin -> mixin.userObject() instanceof OutputOptions);
            if (prints && run.stream().noneMatch(command -> command.equals(name) || command.startsWith(name + " "))) {
                missing.add(name);
            }
        }
        assertEquals(List.of(), missing);
    }
}
