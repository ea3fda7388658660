package org.rostrum.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rostrum.event.Finding;
import org.rostrum.event.Severity;
import org.rostrum.event.Waiver;
import org.rostrum.job.FindingsSince;
import org.rostrum.rule.Findings;
import org.rostrum.text.Terminal;

/** Findings for people: by rule with a count and a few samples, worst first; what somebody has waived after the others. */
final class FindingsText {
    /** How many findings of a rule are shown unless all are asked for. */
    private static final int SAMPLES = 5;

    private final PrintWriter out;
    private final int width;
    private final boolean all;

    /** @param all whether all findings of a rule are shown, and not only a few */
    FindingsText(Console console, boolean all) {
        this.out = console.printer();
        this.width = console.width();
        this.all = all;
    }

    /** The findings, then how many there are. */
    void print(List<Finding> findings) {
        groups(findings);
        out.println(findings.isEmpty() ? "nothing found: all rules hold" : sums(findings));
        out.flush();
    }

    /** The findings beside those of an earlier report: new ones, those that were there, those that are gone, and how many. */
    void print(FindingsSince since, String earlier) {
        section("new since " + earlier, since.fresh());
        section("as before", since.same());
        if (!since.gone().isEmpty()) {
            out.println("gone");
            some(since.gone(), finding -> finding.rule() + ": " + told(finding));
            out.println();
        }
        out.println(since.fresh().size() + " new, " + since.same().size() + " as before, "
                + since.gone().size() + " gone"
                + (since.fresh().isEmpty() ? "" : "; of the new: " + sums(since.fresh())));
        out.flush();
    }

    private void section(String heading, List<Finding> findings) {
        if (!findings.isEmpty()) {
            out.println(Terminal.safe(heading));
            groups(findings);
            out.println();
        }
    }

    private void groups(List<Finding> findings) {
        for (Findings.OfRule found : Findings.byRule(findings)) {
            List<Finding> open = found.findings().stream()
                    .filter(finding -> !finding.waived())
                    .toList();
            List<Finding> waived =
                    found.findings().stream().filter(Finding::waived).toList();
            out.println(found.severity().code() + "  " + found.rule() + " (" + counts(open, waived) + ")");
            some(open, FindingsText::told);
            if (!open.isEmpty() && !open.get(0).hint().isEmpty()) {
                Wrap.print(out, "    -> " + Terminal.safe(open.get(0).hint()), 7, width);
            }
            some(waived, FindingsText::toldWaived);
        }
    }

    private static String counts(List<Finding> open, List<Finding> waived) {
        if (waived.isEmpty()) {
            return String.valueOf(open.size());
        }
        return (open.isEmpty() ? "" : open.size() + ", ") + waived.size() + " waived";
    }

    private interface Telling {
        String of(Finding finding);
    }

    private void some(List<Finding> findings, Telling telling) {
        int shown = all ? findings.size() : Math.min(SAMPLES, findings.size());
        for (Finding finding : findings.subList(0, shown)) {
            Wrap.print(out, "    " + Terminal.safe(telling.of(finding)), 6, width);
        }
        if (shown < findings.size()) {
            out.println("    … and " + (findings.size() - shown) + " more (--verbose shows all)");
        }
    }

    /** {@code item 6: speaker … is not registered (agenda.csv:12) [bxtz7j6f]}. */
    private static String told(Finding finding) {
        String where = finding.source().isEmpty() ? "" : " (" + finding.source() + ")";
        boolean missing = finding.entity().equals("event"); // an item that is not there
        String item = finding.item().isEmpty() || missing ? "" : "item " + finding.item() + ": ";
        String ended = finding.waived()
                ? ""
                : finding.waiver()
                        .map(waiver -> "; it was waived until "
                                + waiver.until().map(Object::toString).orElse("") + ": “" + waiver.because() + "”")
                        .orElse("");
        return item + finding.message() + where + ended + " [" + finding.key() + "]";
    }

    private static String toldWaived(Finding finding) {
        Waiver waiver = finding.waiver().orElseThrow();
        return "waived" + waiver.until().map(day -> " until " + day).orElse("") + ", “" + waiver.because() + "”: "
                + told(finding);
    }

    private static String sums(List<Finding> findings) {
        String bySeverity = Arrays.stream(Severity.values())
                .map(severity -> {
                    long count = findings.stream()
                            .filter(finding -> finding.severity() == severity && !finding.waived())
                            .count();
                    return count + " "
                            + (severity == Severity.INFO
                                    ? "info"
                                    : count == 1 ? severity.code() : severity.code() + "s");
                })
                .collect(Collectors.joining(", "))
                .toLowerCase(Locale.ROOT);
        long waived = findings.stream().filter(Finding::waived).count();
        return waived == 0 ? bySeverity : bySeverity + ", " + waived + " waived";
    }
}
