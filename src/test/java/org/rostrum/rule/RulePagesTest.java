package org.rostrum.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RulePagesTest {
    static List<Rule> rules() {
        return Rules.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void pageHasTheSectionsOfEveryPage(Rule rule) {
        List<String> expected = new ArrayList<>(List.of(
                "# " + rule.name() + " (" + rule.severity().code() + (rule.offUntilSet() ? ", off until set)" : ")"),
                "## Why it matters",
                "## Example",
                "## Near miss",
                "## What to do"));
        if (!rule.parameters().isEmpty()) {
            expected.add("## To set");
        }
        assertEquals(expected, RulePage.of(rule).headings());
        assertEquals(rule.summary(), RulePage.of(rule).lines().get(2));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void pageTellsWhatCanBeSet(Rule rule) {
        for (Parameter parameter : rule.parameters()) {
            String line = "- `" + parameter.name() + "` (" + parameter.standard() + "): " + parameter.meaning();
            assertTrue(RulePage.of(rule).lines().contains(line), line);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void exampleHasTheFindingsOfThePage(Rule rule) {
        List<RulePage.Case> cases = RulePage.of(rule).cases("Example");
        assertFalse(cases.isEmpty(), rule.name());
        cases.forEach(example -> assertEquals(
                example.findings(), RulePage.written(Rules.check(List.of(rule), example.roster())), rule.name()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void nearMissStaysSilent(Rule rule) {
        List<RulePage.Case> cases = RulePage.of(rule).cases("Near miss");
        assertFalse(cases.isEmpty(), rule.name());
        cases.forEach(
                miss -> assertEquals("", RulePage.written(Rules.check(List.of(rule), miss.roster())), rule.name()));
    }

    @Test
    void everyClassOfARuleIsInTheCatalogue() throws IOException {
        try (var files = Files.list(Path.of("src/main/java/org/rostrum/rule"))) {
            for (Path file : files.toList()) {
                String source = Files.readString(file);
                String name = file.getFileName().toString().replace(".java", "");
                assertEquals(
                        source.contains(" extends Rule "),
                        Rules.all().stream()
                                .anyMatch(
                                        rule -> rule.getClass().getSimpleName().equals(name)),
                        name);
            }
        }
    }

    @Test
    void everyPageBelongsToARule() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/org/rostrum/rule"))) {
            for (Path file : files.toList()) {
                assertTrue(
                        Rules.named(file.getFileName().toString().replace(".md", ""))
                                .isPresent(),
                        file.toString());
            }
        }
    }

    @Test
    void classIsNamedLikeTheRule() {
        for (Rule rule : Rules.all()) {
            String expected = rule.getClass()
                    .getSimpleName()
                    .replaceAll("(?<=.)([A-Z])", "-$1")
                    .toLowerCase(Locale.ROOT);
            assertEquals(expected, rule.name());
        }
    }

    /** {@code -Dapprove=true} writes it anew. */
    @Test
    void referenceIsMadeFromThePages() throws IOException {
        Path reference = Path.of("docs/reference/rules.md");
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(reference.getParent());
            Files.writeString(reference, RulesReference.markdown());
        }
        assertEquals(RulesReference.markdown(), Files.readString(reference));
    }
}
