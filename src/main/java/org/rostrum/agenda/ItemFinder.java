package org.rostrum.agenda;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.ItemNumber;
import org.rostrum.text.Fold;
import org.rostrum.text.Nearest;
import org.rostrum.text.UserError;

/** Which item of an agenda a command line means. */
public final class ItemFinder {
    /** What may stand before an item where a participant may be named as well. */
    private static final String ITEM = "item:";

    private static final String ID = "id:";
    private static final int MOST = 5;
    /** Of one or two signs nothing is near. */
    private static final int TELLING = 3;

    private final String event;
    private final List<AgendaItem> items;

    /** @param event the code of the event, as messages have it */
    public ItemFinder(String event, List<AgendaItem> items) {
        this.event = event;
        this.items = items;
    }

    /**
     * The item of this id ({@code id:12}), this number ({@code 4(a)}, however it is spaced and whatever the case) or this title; {@code item:} may stand before it.
     *
     * @throws UserError (USAGE) when there is none, or there are several
     */
    public AgendaItem one(String named) {
        String text = (named.startsWith(ITEM) ? named.substring(ITEM.length()) : named).strip();
        if (text.startsWith(ID)) {
            return items.stream()
                    .filter(item -> text.equals(ID + item.id()))
                    .findFirst()
                    .orElseThrow(() ->
                            usage("no agenda item of " + event + " is " + text, "rostrum list agenda shows the ids"));
        }
        String number = ItemNumber.key(text);
        String title = Fold.key(text);
        List<AgendaItem> found = matching(item ->
                !item.number().isEmpty() && ItemNumber.key(item.number()).equals(number));
        if (found.isEmpty() && !title.isEmpty()) {
            found = matching(item -> Fold.key(item.title()).equals(title));
        }
        if (found.isEmpty()) {
            throw unknown(text);
        }
        if (found.size() > 1) {
            throw ambiguous(text, found);
        }
        return found.get(0);
    }

    private List<AgendaItem> matching(Predicate<AgendaItem> test) {
        return items.stream().filter(test).toList();
    }

    private UserError ambiguous(String text, List<AgendaItem> found) {
        String which = found.stream()
                .limit(MOST)
                .map(item -> ID + item.id() + " (" + ItemWords.slot(item)
                        + (item.room().isEmpty() ? "" : ", " + item.room()) + ")")
                .collect(Collectors.joining("; "));
        return usage(
                found.size() + " agenda items are “" + text + "”",
                "give the id: " + which + (found.size() > MOST ? " …" : ""));
    }

    private UserError unknown(String text) {
        List<String> near = near(text);
        return usage(
                "no agenda item of " + event + " is “" + text + "”",
                near.isEmpty()
                        ? "give a number, a title or id:N; rostrum list agenda shows them"
                        : "did you mean " + String.join(" or ", near) + "?");
    }

    /** Numbers of one stem, as 4(a) for 4; what has more letters may be near to a title or a longer number. */
    private List<String> near(String text) {
        Optional<String> stem = ItemNumber.of(text).map(ItemNumber::stem);
        List<String> sameStem = items.stream()
                .map(AgendaItem::number)
                .filter(number -> stem.isPresent()
                        && ItemNumber.of(number).map(ItemNumber::stem).equals(stem))
                .limit(MOST)
                .toList();
        if (!sameStem.isEmpty() || text.length() < TELLING) {
            return sameStem;
        }
        return Nearest.to(
                text,
                items.stream()
                        .flatMap(item -> Stream.of(item.number(), item.title()))
                        .filter(name -> !name.isEmpty())
                        .toList());
    }

    private static UserError usage(String message, String hint) {
        return new UserError(UserError.Kind.USAGE, message, hint);
    }
}
