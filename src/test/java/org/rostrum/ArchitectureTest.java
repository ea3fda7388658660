package org.rostrum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.library.GeneralCodingRules;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rostrum.rule.Rule;
import org.rostrum.rule.Rules;

/** Holds the code to the table of packages in docs/architecture.md. */
class ArchitectureTest {
    private static final String ROOT = "org.rostrum.";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.rostrum");

    @Test
    void packagesUseOnlyWhatTheTableAllows() throws IOException {
        assertEquals(Map.of(), violations(CLASSES, table()));
    }

    @Test
    void aPackageMissingFromTheTableIsNoticed() throws IOException {
        Map<String, Set<String>> table = table();
        table.remove("text");
        assertEquals(true, violations(CLASSES, table).containsKey("text is not in the table"));
    }

    @Test
    void aForbiddenUseIsNoticed() throws IOException {
        Map<String, Set<String>> table = table();
        table.put("event", Set.of());
        assertEquals(true, violations(CLASSES, table).containsKey("event -> text"));
    }

    @Test
    void theTableNamesNoPackageThatIsNotThere() throws IOException {
        Set<String> written = CLASSES.stream()
                .map(ArchitectureTest::room)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(written, new TreeSet<>(table().keySet()));
    }

    @Test
    void thereAreNoCycles() {
        SlicesRuleDefinition.slices()
                .matching("org.rostrum.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void onlyTheStoreSpeaksSql() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("org.rostrum.store..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.jooq..", "org.sqlite..", "java.sql..", "org.rostrum.store.schema..")
                .check(CLASSES);
    }

    @Test
    void onlyTheCommandLineKnowsPicocli() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("org.rostrum.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(CLASSES);
    }

    @Test
    void onlyTheConsolePrints() {
        ArchRuleDefinition.noClasses()
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
                .check(CLASSES.that(
                        new com.tngtech.archunit.base.DescribedPredicate<>("are not the process's own world") {
                            @Override
                            public boolean test(JavaClass c) {
                                return !c.getSimpleName().equals("Context");
                            }
                        }));
    }

    @Test
    void everyRuleIsInTheList() {
        Set<String> written = CLASSES.stream()
                .filter(c -> c.isAssignableTo(Rule.class)
                        && !c.isInterface()
                        && !c.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.ABSTRACT))
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                written,
                Rules.all().stream()
                        .map(rule -> rule.getClass().getSimpleName())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Map<String, Set<String>> violations(JavaClasses classes, Map<String, Set<String>> mayUse) {
        Map<String, Set<String>> found = new TreeMap<>();
        for (JavaClass c : classes) {
            String from = room(c);
            if (!mayUse.containsKey(from)) {
                found.computeIfAbsent(from + " is not in the table", key -> new TreeSet<>())
                        .add(c.getSimpleName());
                continue;
            }
            for (var dependency : c.getDirectDependenciesFromSelf()) {
                String to = room(dependency.getTargetClass());
                if (!to.isEmpty() && !to.equals(from) && !mayUse.get(from).contains(to)) {
                    found.computeIfAbsent(from + " -> " + to, key -> new TreeSet<>())
                            .add(c.getSimpleName());
                }
            }
        }
        return found;
    }

    /** The rows of the table in docs/architecture.md: package, and those that it may use. */
    private static Map<String, Set<String>> table() throws IOException {
        Map<String, Set<String>> table = new TreeMap<>();
        Matcher row = Pattern.compile("(?m)^\\| `(\\w+)` \\|[^|]*\\|([^|]*)\\|$")
                .matcher(Files.readString(Path.of("docs/architecture.md")));
        while (row.find()) {
            List<String> uses = Pattern.compile("\\w+")
                    .matcher(row.group(2))
                    .results()
                    .map(match -> match.group())
                    .toList();
            table.put(row.group(1), new TreeSet<>(uses));
        }
        return table;
    }

    private static String room(JavaClass c) {
        String name = c.getPackageName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length()).split("\\.")[0] : "";
    }
}
