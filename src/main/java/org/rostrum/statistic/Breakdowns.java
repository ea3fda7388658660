package org.rostrum.statistic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rostrum.statistic.Breakdown.Heading;

/**
 * The tables that can be made of counts. The figures of each are {@code participants, women, men, not_stated, women_pct}, the last being the
 * share of women among women and men; those who stated neither count as not stated.
 */
public final class Breakdowns {
    private static final List<Heading> FIGURES = List.of(
            Heading.number("participants"),
            Heading.number("women"),
            Heading.number("men"),
            Heading.number("not_stated"),
            Heading.percent("women_pct"));

    private Breakdowns() {}

    /** By delegation, from counts by category and delegation; the total says how many delegations there are. */
    public static Breakdown delegations(List<Count> counts) {
        return named("delegation", "delegations", Dimension.DELEGATION, counts);
    }

    /** By country, from counts by category and name of the country; those without a country are left out, of the total too. */
    public static Breakdown countries(List<Count> counts) {
        return named(
                "country",
                "countries",
                Dimension.COUNTRY_NAME,
                counts.stream().filter(count -> !count.group().get(1).isEmpty()).toList());
    }

    /**
     * By organisation, from counts by category, delegation and organisation. One name in several delegations is several organisations, and
     * each then bears its delegation behind it: {@code Ministry of Justice (Latvia)}.
     */
    public static Breakdown organisations(List<Count> counts) {
        Map<String, Integer> uses = new HashMap<>();
        counts.forEach(count -> uses.merge(count.group().get(2), 1, Integer::sum));
        Map<List<String>, List<Count>> groups = new LinkedHashMap<>();
        for (Count count : counts) {
            String delegation = count.group().get(1);
            String name = count.group().get(2);
            boolean alone = name.isEmpty() || delegation.isEmpty() || uses.get(name) == 1;
            groups.computeIfAbsent(
                            List.of(count.group().get(0), alone ? name : name + " (" + delegation + ")"),
                            group -> new ArrayList<>())
                    .add(count);
        }
        return named(
                "organisation",
                "organisations",
                Dimension.ORGANISATION,
                groups.entrySet().stream()
                        .map(group -> Sum.of(group.getKey(), group.getValue()))
                        .toList());
    }

    /** By one dimension, with each group's share of all participants as the last column, {@code share_pct}. */
    public static Breakdown by(Dimension dimension, List<Count> counts) {
        Breakdown plain = by(List.of(dimension), counts);
        List<Heading> headings = new ArrayList<>(plain.headings());
        headings.add(Heading.percent("share_pct"));
        long whole = Sum.of(List.of(), counts).participants();
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : plain.rows()) {
            List<String> wider = new ArrayList<>(row);
            wider.add(Share.of(Long.parseLong(row.get(1)), whole));
            rows.add(List.copyOf(wider));
        }
        return new Breakdown(headings, rows);
    }

    /** By any number of dimensions: a row for each group that has participants. */
    public static Breakdown by(List<Dimension> dimensions, List<Count> counts) {
        List<String> label = new ArrayList<>(Collections.nCopies(dimensions.size(), ""));
        label.set(0, "total");
        return table(dimensions.stream().map(Dimension::code).toList(), Dimension.sorted(dimensions, counts), label);
    }

    private static Breakdown named(String column, String plural, Dimension dimension, List<Count> counts) {
        long different = counts.stream()
                .map(count -> count.group().get(1))
                .filter(name -> !name.isEmpty())
                .distinct()
                .count();
        return table(
                List.of("category", column),
                Dimension.sorted(List.of(Dimension.CATEGORY, dimension), counts),
                List.of("total", different + " " + (different == 1 ? column : plural)));
    }

    private static Breakdown table(List<String> names, List<Count> counts, List<String> totalLabel) {
        List<Heading> headings =
                new ArrayList<>(names.stream().map(Heading::text).toList());
        headings.addAll(FIGURES);
        List<List<String>> rows = new ArrayList<>();
        counts.forEach(count -> rows.add(row(count)));
        rows.add(row(Sum.of(totalLabel, counts)));
        return new Breakdown(headings, rows);
    }

    private static List<String> row(Count count) {
        List<String> row = new ArrayList<>(count.group());
        row.add(String.valueOf(count.participants()));
        row.add(String.valueOf(count.women()));
        row.add(String.valueOf(count.men()));
        row.add(String.valueOf(count.notStated()));
        row.add(Share.of(count.women(), count.women() + count.men()));
        return List.copyOf(row);
    }
}
