package org.rostrum.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rostrum.event.Finding;
import org.rostrum.event.Severity;
import org.rostrum.rule.Findings;
import org.rostrum.text.Terminal;

/** Findings for people: by rule with a count and a few samples, worst first. */
final class FindingsText {
    /** How many findings of a rule are shown unless all are asked for. */
    private static final int SAMPLES = 5;

    private FindingsText() {}

    static void print(Console console, List<Finding> findings, boolean all) {
        PrintWriter out = console.printer();
        for (Findings.OfRule found : Findings.byRule(findings)) {
            out.println(found.severity().code() + "  " + found.rule() + " (" + found.count() + ")");
            found.samples(all ? found.count() : SAMPLES).forEach(finding -> line(out, console.width(), finding));
            if (!all && found.count() > SAMPLES) {
                out.println("    … and " + (found.count() - SAMPLES) + " more (--verbose shows all)");
            }
            String hint = found.findings().get(0).hint();
            if (!hint.isEmpty()) {
                Wrap.print(out, "    -> " + Terminal.safe(hint), 7, console.width());
            }
        }
        out.println(sums(findings));
        out.flush();
    }

    private static void line(PrintWriter out, int width, Finding finding) {
        String where = finding.source().isEmpty() ? "" : " (" + finding.source() + ")";
        String item = finding.item().isEmpty() ? "" : "item " + finding.item() + ": ";
        Wrap.print(out, "    " + Terminal.safe(item + finding.message() + where), 6, width);
    }

    private static String sums(List<Finding> findings) {
        if (findings.isEmpty()) {
            return "nothing found: all rules hold";
        }
        return Arrays.stream(Severity.values())
                .map(severity -> {
                    long count = findings.stream()
                            .filter(finding -> finding.severity() == severity)
                            .count();
                    return count + " "
                            + (severity == Severity.INFO
                                    ? "info"
                                    : count == 1 ? severity.code() : severity.code() + "s");
                })
                .collect(Collectors.joining(", "))
                .toLowerCase(Locale.ROOT);
    }
}
