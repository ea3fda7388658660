package org.rostrum.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.event.Finding;
import org.rostrum.event.Waiver;
import org.rostrum.table.Column;
import org.rostrum.table.ResultTable;
import org.rostrum.table.RowSource;
import org.rostrum.text.Nearest;
import org.rostrum.text.UserError;

/** That findings may stay: what is checked when one is waived, and which were. */
public final class Waivers {
    private Waivers() {}

    /**
     * The finding that is to stay, with the waiver of it.
     *
     * @param findings all there are
     * @param key as the report shows it
     * @param until the last day on which it may stay, empty for good
     * @throws UserError (USAGE) when there is no such finding, no reason, or the day is over
     */
    public static Finding waived(
            List<Finding> findings, String key, String because, Optional<LocalDate> until, LocalDate today) {
        if (because.isBlank()) {
            throw new UserError(UserError.Kind.USAGE, "--because is empty", "say why the finding may stay");
        }
        Optional<LocalDate> over = until.filter(today::isAfter);
        if (over.isPresent()) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    "--until is " + over.get() + ", which is over: today is " + today,
                    "give the last day on which the finding may stay");
        }
        Finding finding = one(findings, key);
        return finding.withWaiver(
                new Waiver(finding.key(), finding.rule(), finding.entity(), finding.id(), because.strip(), until),
                true);
    }

    private static Finding one(List<Finding> findings, String key) {
        List<Finding> known =
                findings.stream().filter(finding -> finding.key().equals(key)).toList();
        if (known.isEmpty()) {
            List<String> near =
                    Nearest.to(key, findings.stream().map(Finding::key).toList());
            throw new UserError(
                    UserError.Kind.USAGE,
                    "there is no finding " + key + " now",
                    near.isEmpty()
                            ? "rostrum validate shows each finding with its key in square brackets"
                            : "did you mean " + String.join(" or ", near) + "?");
        }
        return known.get(0);
    }

    /**
     * The waiver with this key.
     *
     * @throws UserError (USAGE) when nobody has waived the finding
     */
    public static Waiver one(String key, List<Waiver> waivers) {
        List<String> keys = waivers.stream().map(Waiver::finding).toList();
        return waivers.stream()
                .filter(waiver -> waiver.finding().equals(key))
                .findFirst()
                .orElseThrow(() -> new UserError(
                        UserError.Kind.USAGE,
                        "the finding " + key + " is not waived",
                        keys.isEmpty() ? "no finding is: rostrum rules waive waives one" : Nearest.hint(key, keys)));
    }

    /**
     * Waivers as a table: {@code key, rule, item, message, because, until, state}; the state is {@code holds}, {@code over} when its last day has passed, or {@code gone} when the
     * rules find nothing any more that it would be about.
     *
     * @param findings all there are
     */
    public static ResultTable table(List<Waiver> waivers, List<Finding> findings, LocalDate today) {
        List<List<String>> rows = new ArrayList<>();
        for (Waiver waiver : waivers) {
            Optional<Finding> found = findings.stream()
                    .filter(finding -> finding.key().equals(waiver.finding())
                            && finding.rule().equals(waiver.rule()))
                    .findFirst();
            rows.add(List.of(
                    waiver.finding(),
                    waiver.rule(),
                    found.map(Finding::item).orElse(""),
                    found.map(Finding::message).orElse(""),
                    waiver.because(),
                    waiver.until().map(LocalDate::toString).orElse(""),
                    !waiver.holdsOn(today) ? "over" : found.isPresent() ? "holds" : "gone"));
        }
        return new ResultTable(
                List.of(
                        Column.text("key"),
                        Column.text("rule"),
                        Column.text("item"),
                        Column.text("message"),
                        Column.text("because"),
                        Column.text("until"),
                        Column.text("state")),
                RowSource.of(rows));
    }
}
