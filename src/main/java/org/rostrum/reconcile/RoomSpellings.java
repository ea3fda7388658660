package org.rostrum.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.Origin;
import org.rostrum.text.EditDistance;
import org.rostrum.text.Fold;
import org.rostrum.text.ShellWords;

/** Rooms of an agenda that may be one under two spellings. Nothing is joined: what differs in a number or a letter alone is another room. */
public final class RoomSpellings {
    /** A shorter word is an initial or a number by which rooms are told apart. */
    private static final int SHORT_WORD = 3;

    private static final int LONG_WORD = 8;

    /** A room as it is written most, how often, and where first. */
    private record Written(String name, String key, int times, String where) {}

    private RoomSpellings() {}

    /**
     * A sentence for each pair of near spellings, with the command that would join them, and for each room that is written in several ways.
     *
     * @param items those of the list, then those that are stored
     */
    public static List<String> notes(List<AgendaItem> items) {
        Map<String, List<AgendaItem>> byKey = new LinkedHashMap<>();
        items.stream()
                .filter(item -> !item.room().isEmpty())
                .forEach(item -> byKey.computeIfAbsent(Fold.key(item.room()), k -> new ArrayList<>())
                        .add(item));
        List<String> notes = new ArrayList<>();
        byKey.values().forEach(same -> severalWays(same).ifPresent(notes::add));
        List<Written> rooms = byKey.entrySet().stream()
                .map(room -> written(room.getKey(), room.getValue()))
                .toList();
        for (int i = 0; i < rooms.size(); i++) {
            for (int j = i + 1; j < rooms.size(); j++) {
                if (areNear(rooms.get(i).key(), rooms.get(j).key())) {
                    notes.add(near(rooms.get(i), rooms.get(j)));
                }
            }
        }
        return notes;
    }

    private static Optional<String> severalWays(List<AgendaItem> same) {
        String first = same.get(0).room();
        return same.stream()
                .filter(item -> !item.room().equals(first))
                .findFirst()
                .map(other -> "“" + other.room() + "”" + where(other) + " is taken for the room “" + first + "”"
                        + where(same.get(0)));
    }

    private static Written written(String key, List<AgendaItem> items) {
        return new Written(items.get(0).room(), key, items.size(), where(items.get(0)));
    }

    private static String where(AgendaItem item) {
        return item.origin()
                .map(Origin::toString)
                .map(origin -> " (" + origin + ")")
                .orElse("");
    }

    private static String near(Written one, Written other) {
        List<Written> both = new ArrayList<>(List.of(one, other));
        both.sort(Comparator.comparingInt(Written::times));
        Written seldom = one.times() == other.times() ? other : both.get(0);
        Written often = seldom == one ? other : one;
        return "“" + seldom.name() + "”" + seldom.where() + " and “" + often.name() + "”" + often.where()
                + " may be one room; to join them: rostrum room set " + ShellWords.quoted(seldom.name()) + " "
                + ShellWords.quoted("name=" + often.name());
    }

    /** Whether two folded names are the same but for a slip in words that are long enough to have one. */
    static boolean areNear(String one, String other) {
        if (one.replace(" ", "").equals(other.replace(" ", ""))) {
            return true;
        }
        String[] words = one.split(" ");
        String[] others = other.split(" ");
        if (words.length != others.length) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (!words[i].equals(others[i]) && !isSlip(words[i], others[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSlip(String word, String other) {
        int allowed = Math.min(word.length(), other.length()) >= LONG_WORD ? 2 : 1;
        return Math.max(word.length(), other.length()) > SHORT_WORD
                && Math.min(word.length(), other.length()) >= SHORT_WORD
                && (word + other).chars().noneMatch(Character::isDigit)
                && EditDistance.upTo(allowed, word, other) <= allowed;
    }
}
