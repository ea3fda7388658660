package org.rostrum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the packaged program as users do. */
class LauncherIT {
    private static final Path DIST = Path.of(System.getProperty("dist"));
    /** Classes that the JVM makes while it runs; no archive can hold them. */
    private static final String MADE_AT_RUN_TIME =
            ".*(\\$\\$Lambda|\\$Proxy\\d|LambdaForm|LambdaMH|\\$\\$StringConcat|__JVM_LookupDefineClass__|__ClassDefiner__).*";

    @TempDir
    private Path dir;

    /** What a run of the program gave. */
    private record Run(int exit, String out, String err) {}

    private final Map<String, String> environment = new java.util.TreeMap<>();

    private ProcessBuilder builder(Path launcher, String... args) {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(launcher.toString()), Stream.of(args))
                        .toList())
                .directory(dir.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("ROSTRUM_"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_CACHE_HOME", dir.resolve("cache").toString());
        builder.environment().putAll(environment);
        return builder;
    }

    private Run run(Path launcher, String... args) throws Exception {
        Process process = builder(launcher, args)
                .redirectError(dir.resolve("err").toFile())
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), out, Files.readString(dir.resolve("err")));
    }

    private String rostrum(String... args) throws Exception {
        Run run = run(DIST.resolve("bin/rostrum"), args);
        assertEquals("0 ", run.exit + " " + run.err);
        return run.out;
    }

    /** Waits until the archives of both jars are there and nothing else but what the launcher knows. */
    private static List<Path> archives(Path cache) throws Exception {
        for (int i = 0; i < 600; i++, Thread.sleep(100)) {
            try (Stream<Path> all = Files.find(cache, 99, (file, attributes) -> attributes.isRegularFile())) {
                List<Path> files = all.toList();
                List<Path> made = files.stream()
                        .filter(file -> file.toString().matches(".*\\.(jsa|aot)"))
                        .toList();
                if (made.size() == 2 && files.size() == 3) {
                    return made;
                }
            } catch (UncheckedIOException | NoSuchFileException e) {
                continue; // a temporary file that has just gone
            }
        }
        return fail("not two archives, or more than that, in " + cache);
    }

    /** Starts once, waits for the archive and tells which classes the same call then loads, with where they come from. */
    private List<String> loadedFromArchive(String... args) throws Exception {
        assumeTrue(
                Runtime.version().feature() >= 25 || !DIST.toUri().getRawPath().contains("%"),
                "JDK 17 archives no class from a path with a space");
        String cold = rostrum(args);
        archives(dir.resolve("cache"));
        environment.put("ROSTRUM_OPTS", "-Xlog:class+load:file=loaded");
        assertEquals(cold, rostrum(args), "the same with the archive as without");
        environment.remove("ROSTRUM_OPTS");
        return Files.readAllLines(dir.resolve("loaded"));
    }

    private static void assertArchived(List<String> loaded, String... packages) {
        for (String start : packages) {
            assertTrue(
                    loaded.stream()
                            .anyMatch(line ->
                                    line.contains("] " + start) && line.contains("source: shared objects file")),
                    start);
        }
        List<String> others = loaded.stream()
                .filter(line -> !line.contains("source: shared objects file") && !line.matches(MADE_AT_RUN_TIME))
                .filter(line -> !line.contains("RandomAccessFile$1 source: jrt:")) // JDK 25 loads it anew
                .toList();
        assertEquals(List.of(), others);
    }

    @Test
    void undoThatBringsNamesBackHasWhatSortsThem() throws Exception {
        rostrum("demo", "demo", "--quiet");
        String database = dir.resolve("demo/rostrum.db").toString();
        String before = rostrum("--db", database, "list", "participants", "--sort", "family_name", "--format", "csv");
        run(DIST.resolve("bin/rostrum"), "--db", database, "participant", "set", "1", "family_name=Zzz");
        run(DIST.resolve("bin/rostrum"), "--db", database, "undo");
        assertEquals(
                before, rostrum("--db", database, "list", "participants", "--sort", "family_name", "--format", "csv"));
    }

    @Test
    void versionTakesItsClassesFromTheArchive() throws Exception {
        assertArchived(loadedFromArchive("--version"), "org.rostrum.cli.", "picocli.");
    }

    @Test
    void listTakesItsClassesFromTheArchive() throws Exception {
        rostrum(
                "--quiet",
                "--db",
                "x.db",
                "event",
                "add",
                "T1",
                "--title",
                "T",
                "--from",
                "2026-01-01",
                "--to",
                "2026-01-02");
        assertArchived(
                loadedFromArchive("--db", "x.db", "list", "participants"),
                "org.rostrum.cli.",
                "picocli.",
                "org.jooq.",
                "org.sqlite.");
    }

    /** Else each concatenation in jOOQ makes classes at every start (docs/decisions/0008). */
    @Test
    void jooqIsPackedWithItsConcatenationsCompiledIn() throws Exception {
        List<URL> jars = new ArrayList<>();
        try (Stream<Path> files = Files.list(DIST.resolve("lib"))) {
            for (Path jar :
                    files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                jars.add(jar.toUri().toURL());
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(jars.toArray(new URL[0]), ClassLoader.getPlatformClassLoader())) {
            Class<?> concatenates = Class.forName("org.jooq.impl.ScopeMarker", false, loader);
            assertTrue(Stream.of(concatenates.getDeclaredMethods())
                    .anyMatch(method -> method.isSynthetic() && method.getName().startsWith("concatenation$")));
        }
    }

    @Test
    void memoryMayBeLimitedBelowTheUsual() throws Exception {
        environment.put("ROSTRUM_OPTS", "-Xmx20m");
        assertTrue(rostrum("--version").startsWith("rostrum "));
        archives(dir.resolve("cache")); // they are made in the background, in the folder that the test leaves
    }

    @Test
    void archivesThatAreGarbageDoNoHarm() throws Exception {
        String version = rostrum("--version");
        for (Path archive : archives(dir.resolve("cache"))) {
            Files.delete(archive);
            Files.writeString(archive, "garbage");
        }
        assertEquals(version, rostrum("--version"));
    }

    @Test
    void manyFirstStartsAtOnceMakeEachArchiveOnce() throws Exception {
        List<Process> starts = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            starts.add(builder(DIST.resolve("bin/rostrum"), "--version")
                    .redirectOutput(dir.resolve("out" + i).toFile())
                    .redirectError(dir.resolve("err" + i).toFile())
                    .start());
        }
        for (int i = 0; i < 4; i++) {
            assertEquals(0, starts.get(i).waitFor());
            assertEquals("", Files.readString(dir.resolve("err" + i)));
            assertTrue(Files.readString(dir.resolve("out" + i)).startsWith("rostrum "));
        }
        archives(dir.resolve("cache"));
    }

    @Test
    void cacheThatCannotBeWrittenDoesNoHarm() throws Exception {
        Path readOnly = Files.createDirectory(dir.resolve("read-only"));
        assertTrue(readOnly.toFile().setWritable(false));
        Path file = Files.createFile(dir.resolve("a file, which even root cannot make a folder"));
        for (Path cache : List.of(file, Files.isWritable(readOnly) ? file : readOnly)) {
            environment.put("XDG_CACHE_HOME", cache.toString());
            assertTrue(rostrum("--version").startsWith("rostrum "), cache.toString());
        }
        environment.putAll(Map.of("XDG_CACHE_HOME", "", "HOME", ""));
        assertTrue(rostrum("--version").startsWith("rostrum "), "no home folder");
    }

    @Test
    void fileNamesHaveAllLettersWhereNoLocaleIsSet() throws Exception {
        environment.putAll(
                Map.of("LC_ALL", "POSIX", "ROSTRUM_OPTS", "-XshowSettings:properties", "ROSTRUM_ARCHIVE", "off"));
        String properties = run(DIST.resolve("bin/rostrum"), "--version").err;
        assertTrue(properties.contains("sun.jnu.encoding = UTF-8\n"), properties);
    }

    @Test
    void oneLineSaysThatJavaIsMissingOrTooOld() throws Exception {
        Path bin = Files.createDirectories(dir.resolve("old/bin"));
        assertTrue(Files.createFile(bin.resolve("java")).toFile().setExecutable(true));
        Files.writeString(dir.resolve("old/release"), "JAVA_VERSION=\"11.0.2\"\n");
        environment.put("JAVA_HOME", dir + "/old");
        assertEquals(
                new Run(
                        127,
                        "",
                        "rostrum: Java 17 or newer is missing: " + dir
                                + "/old is Java 11.0.2; set JAVA_HOME to a newer one\n"),
                run(DIST.resolve("bin/rostrum")));
        environment.putAll(Map.of("JAVA_HOME", "", "PATH", dir.toString()));
        assertEquals(
                new Run(
                        127,
                        "",
                        "rostrum: Java is missing: install a JDK, 17 or newer, and set JAVA_HOME or put java on the PATH\n"),
                run(DIST.resolve("bin/rostrum")));
        environment.put("JAVA_HOME", dir + "/none");
        assertEquals(
                new Run(127, "", "rostrum: Java is missing: JAVA_HOME is " + dir + "/none, which has no bin/java\n"),
                run(DIST.resolve("bin/rostrum")));
    }

    @Test
    void checkoutWithoutMavenOrCompilerSaysSoInOneLine() throws Exception {
        Path launcher = checkout();
        Path bin = Files.createDirectories(dir.resolve("bin"));
        for (String tool : List.of("find", "mkdir", "readlink", "rm", "sleep")) {
            Files.writeString(bin.resolve(tool), "#!/bin/sh\nexec '" + found(tool) + "' \"$@\"\n");
            assertTrue(bin.resolve(tool).toFile().setExecutable(true));
        }
        environment.put("PATH", bin.toString());
        assertEquals(
                new Run(
                        127,
                        "",
                        "rostrum: Maven is missing: rostrum has to be built first, and no mvn is on the PATH\n"),
                run(launcher));
        assertTrue(Files.createFile(bin.resolve("mvn")).toFile().setExecutable(true));
        Path jre = dir.resolve("jre");
        assertTrue(Files.createFile(Files.createDirectories(jre.resolve("bin")).resolve("java"))
                .toFile()
                .setExecutable(true));
        environment.put("JAVA_HOME", jre.toString());
        assertEquals(
                new Run(
                        127,
                        "",
                        "rostrum: a JDK is missing: rostrum has to be built first, and " + jre + " has no bin/javac\n"),
                run(launcher));
    }

    @Test
    void buildThatFailsSaysWhy() throws Exception {
        Path launcher = checkout();
        Path mvn = Files.createDirectories(dir.resolve("bin")).resolve("mvn");
        Files.writeString(
                mvn,
                "#!/bin/sh\nprintf '[ERROR] Main.java:[3,5] ; expected\\n[ERROR] \\n[ERROR] Re-run Maven using the -X switch\\n'\nexit 1\n");
        assertTrue(mvn.toFile().setExecutable(true));
        environment.put("PATH", mvn.getParent() + ":" + System.getenv("PATH"));
        Run run = run(launcher);
        assertEquals(70, run.exit);
        assertEquals("", run.out);
        Path root = launcher.getParent().getParent().toRealPath();
        assertEquals(
                List.of(
                        "[ERROR] Main.java:[3,5] ; expected",
                        "rostrum: the build failed; all of it is in " + root + "/target/build.log"),
                run.err.lines().skip(1).toList());
    }

    /** A source checkout that was never built. */
    private Path checkout() throws IOException {
        Path scripts = Files.createDirectories(dir.resolve("my checkout/scripts"));
        Files.createFile(dir.resolve("my checkout/pom.xml"));
        return Files.copy(
                DIST.resolve("bin/rostrum"),
                scripts.resolve("rostrum"),
                java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static Path found(String tool) {
        return Stream.of(System.getenv("PATH").split(":"))
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void zipRunsWhereItIsUnpackedAndThroughALink() throws Exception {
        environment.put("ROSTRUM_ARCHIVE", "off");
        Path app = unzipped(dir.resolve("my tools"));
        assertEquals(rostrum("--version"), run(app.resolve("bin/rostrum"), "--version").out);
        Path link = Files.createSymbolicLink(
                dir.resolve("ro"),
                Path.of("my tools").resolve(app.getFileName()).resolve("bin/rostrum"));
        assertEquals(rostrum("--version"), run(link, "--version").out);
    }

    @Test
    void zipHasOnePicocliWhichAnArchiveAccepts() throws Exception {
        List<URL> jars = new ArrayList<>();
        try (Stream<Path> all = Files.list(unzipped(dir).resolve("lib"))) {
            for (Path jar : (Iterable<Path>) all::iterator) {
                jars.add(jar.toUri().toURL());
            }
        }
        try (URLClassLoader loader = new URLClassLoader(jars.toArray(new URL[0]), null)) {
            List<URL> classes = Collections.list(loader.findResources("picocli/CommandLine.class")).stream()
                    .distinct() // by the index of a jar, one may come twice
                    .toList();
            assertEquals(1, classes.size(), classes.toString());
            try (var in = classes.get(0).openStream()) {
                assertEquals(61, in.readNBytes(8)[7], "class version");
            }
        }
    }

    private static Path unzipped(Path to) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(
                        Path.of(System.getProperty("zip")), Map.of("enablePosixFileAttributes", true));
                Stream<Path> all = Files.walk(zip.getPath("/"))) {
            for (Path from : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                Path copy = to.resolve(from.toString().substring(1));
                Files.createDirectories(copy.getParent());
                Files.setPosixFilePermissions(Files.copy(from, copy), Files.getPosixFilePermissions(from));
            }
        }
        try (Stream<Path> tops = Files.list(to)) {
            return tops.filter(path -> path.getFileName().toString().startsWith("rostrum-"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
