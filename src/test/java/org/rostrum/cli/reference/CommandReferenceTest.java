package org.rostrum.cli.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;

class CommandReferenceTest {
    enum Format {
        csv,
        json
    }

    @Command(
            name = "sample",
            description = "Keeps lists of people [and things].",
            subcommands = {Event.class, Import.class, Secret.class})
    static final class Root {
        @Option(
                names = "--db",
                paramLabel = "FILE",
                scope = ScopeType.INHERIT,
                description = "The database (default: ${DEFAULT-VALUE}).",
                defaultValue = "x.db")
        Path db;

        @Option(
                names = {"-h", "--help"},
                usageHelp = true,
                description = "Prints this.")
        boolean help;
    }

    @Command(name = "event", description = "Keeps events.")
    static final class Event {
        @Command(name = "add", description = "Adds an event.")
        int add(
                @Parameters(paramLabel = "CODE", description = "What it is called.") String code,
                @Option(names = "--title", required = true, paramLabel = "TEXT", description = "Its title.")
                        String title) {
            return 0;
        }

        @Command(name = "list", description = "Prints all events.")
        int list(
                @Option(
                                names = {"-f", "--format"},
                                paramLabel = "FORMAT",
                                description = "One of ${COMPLETION-CANDIDATES}.")
                        Format format) {
            return 0;
        }
    }

    @Command(
            name = "import",
            description = {
                "Takes in @|bold spreadsheets|@: it's \"safe\".",
                ".Second line with back\\slash and snake_case."
            },
            exitCodeListHeading = "Exit codes:%n",
            exitCodeList = {"0:done", "1:decisions needed"},
            footerHeading = "%nExamples:%n",
            footer = {"  sample import list.csv", "  sample import --sync *.xlsx"})
    static final class Import implements Runnable {
        @Parameters(paramLabel = "FILE", arity = "1..*", description = "What to read …")
        List<String> files;

        @Option(names = "--sync", description = "The list is whole | complete.")
        boolean sync;

        @Override
        public void run() {}
    }

    @Command(
            name = "late",
            description = "Has its heading among the last lines.",
            footer = {"", "Try:", "  sample late"})
    static final class Late {}

    @Command(name = "secret", hidden = true)
    static final class Secret {}

    @TempDir
    private Path dir;

    private static CommandLine root() {
        return new CommandLine(new Root());
    }

    @Test
    void everyCommandHasItsPageAndEachShellItsCompletion() {
        assertEquals(
                new TreeSet<>(List.of(
                        "share/bash-completion/completions/sample",
                        "share/fish/vendor_completions.d/sample.fish",
                        "share/man/man1/sample-event-add.1",
                        "share/man/man1/sample-event-list.1",
                        "share/man/man1/sample-event.1",
                        "share/man/man1/sample-import.1",
                        "share/man/man1/sample.1",
                        "share/zsh/site-functions/_sample")),
                CommandReference.files(root(), "1.0").keySet());
    }

    @Test
    void manualPageHasAllThatTheHelpTextHas() {
        assertEquals("""
                .TH "SAMPLE\\-IMPORT" 1 "" "sample 1.0" ""
                .SH "NAME"
                sample\\-import \\- Takes in spreadsheets: it\\(aqs "safe".
                .SH "SYNOPSIS"
                .B sample import [OPTIONS] FILE...
                .br
                .SH "DESCRIPTION"
                Takes in spreadsheets: it\\(aqs "safe".
                \\&.Second line with back\\eslash and snake_case.
                .SH "PARAMETERS"
                .TP
                .B FILE...
                What to read \\[u2026]
                .SH "OPTIONS"
                .TP
                .B \\-\\-sync
                The list is whole | complete.
                .SH "OPTIONS OF EVERY COMMAND"
                .TP
                .B \\-\\-db=FILE
                The database (default: x.db).
                .SH "EXIT STATUS"
                .TP
                .B 0
                done
                .TP
                .B 1
                decisions needed
                .SH "EXAMPLES"
                .nf
                  sample import list.csv
                  sample import \\-\\-sync *.xlsx
                .fi
                .SH "SEE ALSO"
                sample(1)
                """, CommandReference.files(root(), "1.0").get("share/man/man1/sample-import.1"));
    }

    @Test
    void markdownPageHasAllCommands() {
        assertEquals("""
                # Commands

                Made from the program itself: do not edit.

                - [`sample`](#sample): Keeps lists of people \\[and things\\].
                - [`sample event`](#sample-event): Keeps events.
                - [`sample event add`](#sample-event-add): Adds an event.
                - [`sample event list`](#sample-event-list): Prints all events.
                - [`sample import`](#sample-import): Takes in spreadsheets: it's "safe".

                ## sample

                ```text
                sample [OPTIONS] COMMAND
                ```

                Keeps lists of people \\[and things\\].

                | option | |
                | --- | --- |
                | `--db=FILE` | The database (default: x.db). |
                | `-h, --help` | Prints this. |

                ## sample event

                ```text
                sample event COMMAND
                ```

                Keeps events.

                ## sample event add

                ```text
                sample event add --title=TEXT CODE
                ```

                Adds an event.

                | parameter | |
                | --- | --- |
                | `CODE` | What it is called. |

                | option | |
                | --- | --- |
                | `--title=TEXT` | Its title. |

                ## sample event list

                ```text
                sample event list [OPTIONS]
                ```

                Prints all events.

                | option | |
                | --- | --- |
                | `-f, --format=FORMAT` | One of csv, json. |

                ## sample import

                ```text
                sample import [OPTIONS] FILE...
                ```

                Takes in spreadsheets: it's "safe".
                .Second line with back\\\\slash and snake_case.

                | parameter | |
                | --- | --- |
                | `FILE...` | What to read … |

                | option | |
                | --- | --- |
                | `--sync` | The list is whole \\| complete. |

                | exit code | |
                | --- | --- |
                | `0` | done |
                | `1` | decisions needed |

                Examples:

                ```text
                  sample import list.csv
                  sample import --sync *.xlsx
                ```
                """, CommandReference.markdown(root()));
    }

    @Test
    void headingAmongTheLastLinesIsTakenForOne() {
        assertEquals(
                """

                Try:

                ```text
                  sample late
                ```
                """, CommandReference.markdown(new CommandLine(new Late())).replaceFirst("(?s).*last lines\\.\n", ""));
    }

    @Test
    void manualPagesAreCleanRoff() throws Exception {
        Path page = write("share/man/man1/sample-import.1");
        assertEquals("", run("groff", "-man", "-Tutf8", "-ww", "-z", page.toString()));
    }

    @Test
    void fishCompletesCommandsOptionsAndValues() throws Exception {
        Path script = write("share/fish/vendor_completions.d/sample.fish");
        assertEquals("event\tKeeps events.\nimport\tTakes in spreadsheets: it's \"safe\".\n", fish(script, "sample "));
        assertEquals("add\tAdds an event.\nlist\tPrints all events.\n", fish(script, "sample --db y.db event "));
        assertEquals("csv\njson\n", fish(script, "sample event list --format ").replaceAll("\t[^\n]*", ""));
        assertEquals("--sync\tThe list is whole | complete.\n", fish(script, "sample import a.csv --s"));
        Files.writeString(dir.resolve("list-one.csv"), "");
        assertEquals("list-one.csv\n", fish(script, "sample import list-"));
        assertEquals("list-one.csv\n", fish(script, "sample --db list-"));
    }

    private String fish(Path script, String line) throws Exception {
        return run("fish", "--no-config", "-c", "source " + script + "; complete -C '" + line + "'");
    }

    @Test
    void bashCompletesCommandsAndValues() throws Exception {
        Path script = write("share/bash-completion/completions/sample");
        assertEquals("event import", bash(script, "sample", ""));
        assertEquals("csv json", bash(script, "sample", "event", "list", "--format", ""));
    }

    private String bash(Path script, String... words) throws Exception {
        String quoted = Arrays.stream(words).map(word -> "'" + word + "'").collect(Collectors.joining(" "));
        String out = run(
                "bash",
                "--norc",
                "-c",
                "source " + script + "; COMP_WORDS=(" + quoted + "); COMP_CWORD=" + (words.length - 1) + "; COMP_LINE='"
                        + String.join(" ", words)
                        + "'; COMP_POINT=${#COMP_LINE}; _complete_sample 2>/dev/null; printf '%s\\n' \"${COMPREPLY[@]}\"");
        return out.lines()
                .map(String::strip)
                .filter(word -> !word.isEmpty() && !word.startsWith("-"))
                .sorted()
                .collect(Collectors.joining(" "));
    }

    @Test
    void zshCompletesCommandsOptionsAndValues() throws Exception {
        assumeInstalled("zsh");
        write("share/zsh/site-functions/_sample");
        Files.writeString(dir.resolve("list-one.csv"), "");
        assertShows("sample ", "import*-- Takes in spreadsheets: it's *safe*.");
        assertShows("sample --db y.db event ", "list*-- Prints all events.");
        assertShows("sample event list --format=", "csv*json");
        assertShows("sample import --", "--sync*-- The list is whole * complete.");
        assertShows("sample import list-", "list-one.csv");
    }

    /** Presses the tabulator key in an interactive zsh that runs within another one, and waits for what it shows. */
    private void assertShows(String line, String pattern) throws Exception {
        Path inner = Files.writeString(dir.resolve("inner"), """
                stty cols 200
                fpath=(%s/share/zsh/site-functions $fpath)
                autoload -U compinit; compinit -u -D
                PS1='%%%% '; LISTMAX=1000
                zstyle ':completion:*' list-separator '--'
                print -r -- READY
                """.formatted(dir));
        Path outer = Files.writeString(dir.resolve("outer"), """
                zmodload zsh/zpty
                zpty z "cd %s; TERM=xterm zsh -f -i"
                zpty -w z "source %s"
                zpty -r -m z out $'*READY*%%*'
                zpty -w -n z "$1"$'\t'
                zpty -r -m z out "*$2*" && print shown
                """.formatted(dir, inner));
        assertEquals("shown\n", run("timeout", "60", "zsh", "-f", outer.toString(), line, pattern), line);
    }

    private Path write(String file) throws Exception {
        Path path = dir.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, CommandReference.files(root(), "1.0").get(file));
    }

    private String run(String... command) throws Exception {
        assumeInstalled(command[0]);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).directory(dir.toFile());
        builder.environment()
                .putAll(java.util.Map.of(
                        "HOME", dir.toString(), "XDG_CONFIG_HOME", dir.toString(), "LC_ALL", "C.UTF-8"));
        Process process = builder.start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return out;
    }

    private static void assumeInstalled(String program) {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":"))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program))),
                program + " is not installed");
    }
}
