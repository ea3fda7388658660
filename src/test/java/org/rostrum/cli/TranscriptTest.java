package org.rostrum.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Replays the transcripts, the README and the guide, and compares what comes out with what is written there. Files stand in fences with a name (```csv list.csv); the files of
 * the demo event lie beside. A fence whose output has fences of its own has four marks; one whose output has lines
 * with dollars is a {@code console once}, of which the first line is run. {@code mvn test -Dapprove=true -Dtest=TranscriptTest} writes what came out; {@code -Dtranscript=edits}
 * replays those alone in whose path that stands.
 */
class TranscriptTest {
    private static final Pattern FILE = Pattern.compile("(?m)^```(?!console)\\w+ (\\S+)\n(.*?)^```$", Pattern.DOTALL);
    private static final Pattern CONSOLE = Pattern.compile("(?m)^(`{3,})console( once)?\n(.*?)^\\1$", Pattern.DOTALL);

    @TempDir
    Path home;

    static Stream<Path> transcripts() throws IOException {
        List<Path> all = new ArrayList<>(List.of(Path.of("README.md"), Path.of("docs/guide.md")));
        try (Stream<Path> files = Files.list(Path.of("src/test/transcripts"))) {
            all.addAll(files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList());
        }
        String only = System.getProperty("transcript", "");
        return all.stream().filter(file -> file.toString().contains(only));
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void replay(Path transcript) throws IOException {
        String written = Files.readString(transcript);
        lay(written);
        Session session = new Session(home);
        String actual =
                CONSOLE.matcher(written).replaceAll(fence -> Matcher.quoteReplacement(replayed(session, fence)));
        if (Boolean.getBoolean("approve")) {
            Files.writeString(transcript, actual);
        }
        assertEquals(written, actual, "transcript " + transcript);
    }

    /** A calendar's lines end as those of DOS; in a transcript they end like all others, as git keeps them. */
    private static String replayed(Session session, MatchResult fence) {
        boolean once = fence.group(2) != null;
        String commands = once ? fence.group(3).lines().findFirst().orElse("") : fence.group(3);
        return fence.group(1) + "console" + (once ? fence.group(2) : "") + "\n"
                + session.replay(commands).replace("\r\n", "\n") + fence.group(1);
    }

    private void lay(String text) throws IOException {
        for (String name : List.of(
                "data/vilnius-2010/registrations-v1.csv",
                "data/vilnius-2010/registrations-v2.xlsx",
                "data/vilnius-2010/agenda.csv",
                "src/test/acceptance/agenda-draft.csv")) {
            Files.copy(Path.of(name), home.resolve(Path.of(name).getFileName()));
        }
        Matcher file = FILE.matcher(text);
        while (file.find()) {
            Path laid = home.resolve(file.group(1));
            Files.createDirectories(laid.getParent());
            Files.write(laid, file.group(2).getBytes(StandardCharsets.UTF_8));
        }
    }
}
