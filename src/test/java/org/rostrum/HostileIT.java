package org.rostrum;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gives the packaged program files that were made to harm: refused in one line and in little memory, and nothing is written. */
class HostileIT {
    private static final Path ROSTRUM = Path.of(System.getProperty("dist")).resolve("bin/rostrum");
    /** One for all runs: a start without the class archive takes several times as long. */
    private static final Path CACHE = Path.of(System.getProperty("dist")).resolveSibling("hostile-cache");

    private static final long MOST_KILOBYTES = 256 << 10;

    @TempDir
    private Path dir;

    /** What a run of the program gave, and the most memory that it held, 0 where the system does not tell. */
    private record Run(int exit, String err, long kilobytes) {}

    private Run rostrum(Path input, String... args) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(ROSTRUM.toString()), Stream.of(args))
                        .toList())
                .directory(dir.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("ROSTRUM_"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", CACHE.toString());
        Process process = builder.redirectInput(input.toFile())
                .redirectOutput(dir.resolve("out").toFile())
                .redirectError(dir.resolve("err").toFile())
                .start();
        long most = 0;
        while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
            most = Math.max(most, peak(process.pid()));
        }
        return new Run(process.exitValue(), Files.readString(dir.resolve("err")), most);
    }

    private static long peak(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0; // it has ended, or this is no Linux
        }
    }

    private void repeat(OutputStream out, String begin, String piece, int times) throws IOException {
        out.write(begin.getBytes(StandardCharsets.UTF_8));
        byte[] block = piece.repeat(1000).getBytes(StandardCharsets.UTF_8);
        for (int left = times; left > 0; left -= 1000) {
            out.write(block);
        }
    }

    private Path text(String name, String begin, String piece, int times) throws IOException {
        Path file = dir.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            repeat(out, begin, piece, times);
        }
        return file;
    }

    private void openDocument(String name, String piece, int times) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(dir.resolve(name)))) {
            out.putNextEntry(new ZipEntry("mimetype"));
            out.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("content.xml"));
            repeat(out, "<a>", piece, times);
        }
    }

    private void assertRefused(String line, Path input, String... args) throws Exception {
        byte[] before = Files.readAllBytes(dir.resolve("rostrum.db"));
        Set<String> files = files();
        Run run = rostrum(input, args);
        assertEquals(
                "3 rostrum: " + line,
                run.exit + " " + run.err.lines().findFirst().orElse(""));
        assertEquals(2, run.err.lines().count(), run.err);
        assertTrue(run.kilobytes < MOST_KILOBYTES, String.join(" ", args) + ": " + run.kilobytes + " kB");
        assertArrayEquals(before, Files.readAllBytes(dir.resolve("rostrum.db")));
        assertEquals(files, files());
    }

    private Set<String> files() throws IOException {
        try (Stream<Path> all = Files.list(dir)) {
            return all.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    /** A database with an event; returns an empty file, for standard input. */
    private Path event() throws Exception {
        Path none = Files.createFile(dir.resolve("none"));
        Run added = rostrum(none, "--quiet", "event", "add", "T", "--title", "T", "--from", "2010-10-20");
        assertEquals("0 ", added.exit + " " + added.err);
        return none;
    }

    @Test
    void theWorstAreRefusedByEveryCommand() throws Exception {
        Path none = event();
        Path wide = text("wide.csv", "a", ",a", 10_000_000);
        String tooWide = "row 1 has more than 16,384 columns";
        assertRefused("wide.csv is refused: " + tooWide, none, "inspect", "wide.csv");
        assertRefused("- is refused: " + tooWide, wide, "import", "-");

        text("cell.csv", "Country,Name\nLatvia,", "x", 100_000_000);
        assertRefused(
                "cell.csv is refused: row 2 is longer than 4 million characters",
                none,
                "import",
                "cell.csv",
                "--dry-run");

        openDocument("bomb.ods", "<p>x</p>", 10_000_000);
        assertRefused(
                "bomb.ods is refused: its part content.xml unpacks to more than 150 times its size",
                none,
                "import",
                "bomb.ods");

        text("deep.xls", "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>", "<a>", 1_000_000);
        assertRefused(
                "deep.xls is refused: its XML is nested more than 256 deep",
                none,
                "convert",
                "deep.xls",
                "--output-dir",
                "clean");
    }

    @Test
    void deviceWithoutEndIsRefused() throws Exception {
        Path zero = Path.of("/dev/zero");
        assumeTrue(Files.isReadable(zero), "only where there is such a device");
        Path none = event();
        assertRefused("/dev/zero is a binary file, not a spreadsheet", none, "inspect", "/dev/zero");
        assertRefused("- is a binary file, not a spreadsheet", zero, "inspect", "-");
    }
}
