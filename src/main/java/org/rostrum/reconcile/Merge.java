package org.rostrum.reconcile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rostrum.event.Field;
import org.rostrum.event.Participant;
import org.rostrum.event.Values;
import org.rostrum.text.Fold;

/**
 * What becomes of two registrations of one person: the values of the one who stays, field by field the better of both. A value that somebody typed by hand wins, then the
 * fuller one (the only one; one that has all words of the other and more; the name with its accents), then that of the later list.
 *
 * @param choices the fields in which the two differ, and which value won why
 */
public record Merge(Participant stays, Participant other, List<Choice> choices) {
    /**
     * How one field was decided.
     *
     * @param taken whether the value of the registration that goes was taken over
     * @param why in words
     */
    public record Choice(Field field, String mine, String theirs, boolean taken, String why) {}

    public Merge {
        choices = List.copyOf(choices);
    }

    /**
     * The merge of two registrations.
     *
     * @param mineByHand the fields of {@code stays} that somebody changed by hand
     * @param theirsByHand those of {@code other}
     * @param later whether a later list names {@code other}
     */
    public static Merge of(
            Participant stays, Participant other, Set<Field> mineByHand, Set<Field> theirsByHand, boolean later) {
        List<Choice> choices = new ArrayList<>();
        for (Field field : Field.values()) {
            String mine = stays.values().get(field);
            String theirs = other.values().get(field);
            if (!theirs.isEmpty() && !theirs.equals(mine)) {
                choices.add(
                        choice(stays, other, field, mineByHand.contains(field), theirsByHand.contains(field), later));
            }
        }
        return new Merge(stays, other, choices);
    }

    /** The values that are taken over. */
    public List<Choice> taken() {
        return choices.stream().filter(Choice::taken).toList();
    }

    /** The values of the one who stays after the merge. */
    public Values values() {
        Map<Field, String> values = new EnumMap<>(Field.class);
        values.putAll(stays.values().asMap());
        taken().forEach(choice -> values.put(choice.field(), choice.theirs()));
        return Values.of(values);
    }

    /** Whether the family name after the merge is one from capitals. */
    public boolean nameFromCapitals() {
        return takes(Field.FAMILY_NAME) ? other.nameFromCapitals() : stays.nameFromCapitals();
    }

    /** The source of the sex after the merge. */
    public String sexSource() {
        return takes(Field.SEX) ? other.sexSource() : stays.sexSource();
    }

    private boolean takes(Field field) {
        return taken().stream().anyMatch(choice -> choice.field() == field);
    }

    private static Choice choice(
            Participant stays,
            Participant other,
            Field field,
            boolean mineByHand,
            boolean theirsByHand,
            boolean later) {
        String mine = stays.values().get(field);
        String theirs = other.values().get(field);
        if (mine.isEmpty()) {
            return new Choice(field, mine, theirs, true, "the only one");
        }
        if (field == Field.STATUS) {
            boolean back = !stays.status().listed() && other.status().listed();
            return new Choice(field, mine, theirs, back, "whoever is on a list has not withdrawn");
        }
        if (mineByHand || theirsByHand) {
            return new Choice(field, mine, theirs, !mineByHand, "entered by hand");
        }
        int fuller = fuller(mine, theirs);
        if (fuller != 0) {
            return new Choice(field, mine, theirs, fuller < 0, "the fuller one");
        }
        return new Choice(field, mine, theirs, later, "of the later list");
    }

    /** Positive when mine says all that theirs does and more, negative the other way round, 0 when neither. */
    private static int fuller(String mine, String theirs) {
        String myKey = Fold.key(mine);
        String theirKey = Fold.key(theirs);
        if (myKey.equals(theirKey)) {
            return Long.compare(accents(mine), accents(theirs));
        }
        List<String> my = List.of(myKey.split(" "));
        List<String> their = List.of(theirKey.split(" "));
        if (saysAll(my, their)) {
            return 1;
        }
        return saysAll(their, my) ? -1 : 0;
    }

    private static long accents(String text) {
        return text.codePoints().filter(c -> c > 0x7F).count();
    }

    /** Whether each word of the poorer is one of the richer, or its initial. */
    private static boolean saysAll(List<String> richer, List<String> poorer) {
        return poorer.stream()
                .allMatch(word -> richer.contains(word)
                        || word.length() == 1 && richer.stream().anyMatch(longer -> longer.startsWith(word)));
    }
}
