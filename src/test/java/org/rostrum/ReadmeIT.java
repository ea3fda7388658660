package org.rostrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What README and guide promise and only the packaged program in a shell can keep. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadmeIT {
    private static final Path DIST = Path.of(System.getProperty("dist")).toAbsolutePath();
    private static final Path ZIP = Path.of(System.getProperty("zip"));
    private static final Pattern SHELL = Pattern.compile("(?m)^```sh\n(.*?)^```$", Pattern.DOTALL);

    private Path folder;

    /** What a line of shell gave. */
    private record Run(int exit, String out, String err) {}

    @BeforeAll
    void demo(@TempDir Path temp) throws Exception {
        folder = temp;
        Run demo = shell("rostrum demo");
        assertEquals("0 ", demo.exit + " " + demo.err);
        assertTrue(demo.out.contains("$ rostrum validate\n") && demo.out.contains("rostrum-demo/rostrum.db"), demo.out);
    }

    private Run shell(String line) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", line)
                .directory(folder.toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("ROSTRUM_"));
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().merge("PATH", DIST.resolve("bin").toString(), (path, bin) -> bin + ":" + path);
        Process process = builder.start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out, Files.readString(folder.resolve("err")));
    }

    @Test
    void theTwoCommandsOfTheReadmeAreThereAndThoseOfTheBuildServer() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        List<String> commands = Pattern.compile("(?m)^    (\\S.*?) +# ")
                .matcher(readme)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertEquals(List.of("scripts/rostrum demo", "mvn -B verify"), commands);
        assertTrue(Files.isExecutable(Path.of("scripts/rostrum")));
        String server = Files.readString(Path.of(".ci/run"));
        commands.forEach(command -> assertTrue(server.contains(command), command));
    }

    /** The script of the guide that cron starts: silent when all is well. */
    @Test
    void theScriptForEveryMorningSpeaksOnlyWhenSomebodyMustLook() throws Exception {
        Matcher script = Pattern.compile("(?m)^```sh morning.sh\n(.*?)^```$", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("docs/guide.md")));
        assertTrue(script.find());
        Path inbox = Files.createDirectories(folder.resolve("morning/inbox"));
        Files.writeString(folder.resolve("morning/morning.sh"), script.group(1));
        assertEquals(new Run(0, "", ""), shell("sh morning/morning.sh"), "no list");
        Files.copy(folder.resolve("rostrum-demo/rostrum.db"), folder.resolve("morning/rostrum.db"));
        Files.copy(Path.of("data/vilnius-2010/registrations-v2.xlsx"), inbox.resolve("list.xlsx"));
        assertEquals(new Run(0, "", ""), shell("sh morning/morning.sh"), "a list that was taken in already");
        Files.writeString(inbox.resolve("list.xlsx"), "PK\3\4 cut off");
        Run broken = shell("sh morning/morning.sh");
        assertEquals(3, broken.exit, broken.out);
        assertTrue(broken.out.startsWith("inbox/list.xlsx was not taken in\nrostrum: inbox/list.xlsx"), broken.out);
        Files.delete(inbox.resolve("list.xlsx"));
        Files.writeString(
                inbox.resolve("list.csv"), "Country,First name,Last name,Sex\nGuinea,Ana,One,F\nCongo,Bo,Two,M\n");
        Run question = shell("sh morning/morning.sh");
        assertEquals(1, question.exit, question.out);
        assertTrue(question.out.startsWith("inbox/list.csv: somebody has to look\n"), question.out);
        assertTrue(question.out.contains("--value Country:Guinea=GN"), question.out);
    }

    @Test
    void demoDoesNotTouchAFolderThatIsThere() throws Exception {
        byte[] before = Files.readAllBytes(folder.resolve("rostrum-demo/rostrum.db"));
        Run second = shell("rostrum demo");
        assertEquals(2, second.exit);
        assertEquals("", second.out);
        assertTrue(
                second.err.startsWith(
                        "rostrum: the folder rostrum-demo exists already\n  look at it with: rostrum --db rostrum-demo/rostrum.db list participants;"),
                second.err);
        assertEquals(
                -1, java.util.Arrays.mismatch(before, Files.readAllBytes(folder.resolve("rostrum-demo/rostrum.db"))));
    }

    /** The guide's fences for a shell: lines with a dollar are run, what follows is their output. */
    @Test
    void theGuidesShellLinesPrintWhatItSays() throws Exception {
        Matcher fences = SHELL.matcher(Files.readString(Path.of("docs/guide.md")));
        int commands = 0;
        while (fences.find()) {
            StringBuilder actual = new StringBuilder();
            for (String line : fences.group(1)
                    .lines()
                    .filter(text -> text.startsWith("$ "))
                    .toList()) {
                Run run = shell("cd rostrum-demo && " + line.substring(2));
                actual.append(line).append('\n').append(run.out).append(run.err);
                commands++;
            }
            assertEquals(fences.group(1), actual.toString());
        }
        assertTrue(commands > 3, "no shell fences");
    }

    @Test
    void theSameCommandGivesTheSameBytes() throws Exception {
        for (String command : List.of(
                "list participants --format json",
                "stats by delegation,sex --format xlsx",
                "publish participants --format md")) {
            Run first = shell("rostrum --db rostrum-demo/rostrum.db " + command + " | cksum");
            assertEquals(first, shell("rostrum --db rostrum-demo/rostrum.db " + command + " | cksum"), command);
        }
    }

    @Test
    void zipHasAllThatTheReadmeSays() throws Exception {
        String root = ZIP.getFileName().toString().replace(".zip", "/");
        try (ZipFile zip = new ZipFile(ZIP.toFile())) {
            List<String> names = zip.stream().map(entry -> entry.getName()).toList();
            for (String name : List.of(
                    "bin/rostrum",
                    "lib/rostrum.jar",
                    "share/bash-completion/completions/rostrum",
                    "share/zsh/site-functions/_rostrum",
                    "share/fish/vendor_completions.d/rostrum.fish",
                    "share/man/man1/rostrum.1",
                    "share/man/man1/rostrum-list-participants.1",
                    "LICENSE",
                    "README.md")) {
                assertTrue(names.contains(root + name), name);
            }
        }
    }

    @Test
    void manualPagesRenderWithoutComplaint() throws Exception {
        assumeTrue(shell("command -v man && command -v groff").exit == 0, "no man here");
        Run run = shell("for page in '" + DIST
                + "'/share/man/man1/*.1; do groff -man -Tutf8 -ww -z \"$page\" || echo \"$page\"; done");
        assertEquals(new Run(0, "", ""), run);
    }
}
