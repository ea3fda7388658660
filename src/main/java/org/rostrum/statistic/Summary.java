package org.rostrum.statistic;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.event.Category;
import org.rostrum.event.Event;
import org.rostrum.event.Role;
import org.rostrum.statistic.Breakdown.Heading;

/** A meeting on one screen. It has no total, for its rows are figures of different kinds. */
public final class Summary {
    private final List<List<String>> rows = new ArrayList<>();

    private Summary() {}

    /**
     * The columns {@code figure, value, share_pct}: the event and its days; participants, women and men (their shares are of women and men)
     * and those who stated neither; participants and delegations by category; heads of delegation and the women among them.
     *
     * @param byDelegation counts by category and delegation
     * @param byRole counts by role
     */
    public static Breakdown of(Event event, List<Count> byDelegation, List<Count> byRole) {
        Summary summary = new Summary();
        summary.text("event", event.code());
        summary.text("title", event.title());
        summary.text("place", event.place());
        summary.text("first_day", event.from().toString());
        summary.text("last_day", event.to().toString());
        summary.participants(Sum.of(List.of(), byDelegation));
        summary.delegations(byDelegation);
        Count heads = Sum.of(
                List.of(),
                byRole.stream()
                        .filter(count -> count.group().get(0).equals(Role.HEAD.code()))
                        .toList());
        summary.number("heads_of_delegation", heads.participants(), "");
        summary.number(
                "heads_of_delegation_women", heads.women(), Share.of(heads.women(), heads.women() + heads.men()));
        return new Breakdown(
                List.of(Heading.text("figure"), Heading.text("value"), Heading.percent("share_pct")), summary.rows);
    }

    private void participants(Count all) {
        number("participants", all.participants(), "");
        number("women", all.women(), Share.of(all.women(), all.women() + all.men()));
        number("men", all.men(), Share.of(all.men(), all.women() + all.men()));
        number("not_stated", all.notStated(), Share.of(all.notStated(), all.participants()));
    }

    private void delegations(List<Count> byDelegation) {
        long whole = Sum.of(List.of(), byDelegation).participants();
        List<List<String>> delegations = new ArrayList<>();
        delegations.add(List.of("delegations", String.valueOf(named(byDelegation)), ""));
        for (Category category : Category.values()) {
            List<Count> ofCategory = byDelegation.stream()
                    .filter(count -> count.group().get(0).equals(category.code()))
                    .toList();
            if (!ofCategory.isEmpty()) {
                String figure = category.code().replace('-', '_');
                long participants = Sum.of(List.of(), ofCategory).participants();
                number("participants_" + figure, participants, Share.of(participants, whole));
                delegations.add(List.of("delegations_" + figure, String.valueOf(named(ofCategory)), ""));
            }
        }
        rows.addAll(delegations);
    }

    private static long named(List<Count> byDelegation) {
        return byDelegation.stream()
                .filter(count -> !count.group().get(1).isEmpty())
                .count();
    }

    private void text(String figure, String value) {
        rows.add(List.of(figure, value, ""));
    }

    private void number(String figure, long value, String share) {
        rows.add(List.of(figure, String.valueOf(value), share));
    }
}
