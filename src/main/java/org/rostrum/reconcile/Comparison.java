package org.rostrum.reconcile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.rostrum.event.Affiliation;
import org.rostrum.event.Entry;
import org.rostrum.event.Field;
import org.rostrum.event.Participant;
import org.rostrum.event.Status;
import org.rostrum.event.Values;

/** What a row says against what is stored of the same person, field by field: an empty cell takes nothing away. */
final class Comparison {
    private static final String DELEGATION = "delegation";

    private final Entry entry;
    private final Participant stored;
    private final boolean fillOnly;
    private final Map<Field, String> result;
    private final List<FieldChange> changes = new ArrayList<>(4);
    private final List<String> refused = new ArrayList<>(0);
    private boolean nameFromCapitals;
    private String sexSource;
    private Affiliation affiliation;
    /** Whether the participant will be of the delegation that the row says. */
    private final boolean here;

    private final ByHand.Values byHand;

    private Comparison(Entry entry, Participant stored, ByHand byHand, boolean fillOnly) {
        this.byHand = byHand.of(stored.id());
        this.entry = entry;
        this.stored = stored;
        this.fillOnly = fillOnly;
        result = new EnumMap<>(Field.class);
        result.putAll(stored.values().asMap());
        nameFromCapitals = stored.nameFromCapitals();
        sexSource = stored.sexSource();
        affiliation = stored.delegation().affiliation();
        boolean moves = movesToDelegation();
        here = moves || entry.affiliation().key().equals(affiliation.key());
        for (Field field : Field.values()) {
            compare(field);
        }
        if (moves) {
            boolean unsaid = affiliation.key().equals(Affiliation.NONE.key());
            Affiliation said = entry.affiliation();
            changes.add(new FieldChange(DELEGATION, unsaid ? "" : affiliation.name(), said.name(), ""));
            affiliation = said;
        }
    }

    /** Everything the row says that is not stored. */
    static Comparison of(Entry entry, Participant stored, ByHand byHand) {
        return new Comparison(entry, stored, byHand, false);
    }

    /** Only what the row says of fields that are empty; what differs otherwise is refused. */
    static Comparison filling(Entry entry, Participant stored, ByHand byHand) {
        return new Comparison(entry, stored, byHand, true);
    }

    Values values() {
        return Values.of(result);
    }

    List<FieldChange> changes() {
        return changes;
    }

    /** The fields that differ and stay as they are stored. */
    List<String> refused() {
        return refused;
    }

    /** What the list says against values that were changed by hand. */
    ByHand.Values byHand() {
        return byHand;
    }

    boolean nameFromCapitals() {
        return nameFromCapitals;
    }

    String sexSource() {
        return sexSource;
    }

    Affiliation affiliation() {
        return affiliation;
    }

    PlannedRow.State state() {
        return PlannedRow.State.of(changes);
    }

    private void compare(Field field) {
        String said = entry.values().get(field);
        String held = stored.values().get(field);
        switch (field) {
            case GIVEN_NAME, FAMILY_NAME -> compareName(field, held, said);
            case SEX -> compareSex(held, said);
            case STATUS -> compareStatus(held, said);
            case ORGANISATION -> take(field, held, saysOrganisation(held, said) ? said : "");
            case EMAIL -> take(field, held, Spelling.address(said));
            case PHONE -> take(field, held, Spelling.samePhone(held, said) ? held : said);
            default -> take(field, held, said);
        }
    }

    /** Takes a value over unless it is empty, the same, or refused; says whether the stored one is now that of the row. */
    private boolean take(Field field, String held, String said) {
        if (said.isEmpty()) {
            return false;
        }
        if (said.equals(held)) {
            byHand.agrees(field.code(), held);
            return true;
        }
        if (fillOnly && (!held.isEmpty() || byHand.edited(field.code()))) {
            refused.add(field.code());
            return false;
        }
        if (!byHand.yields(field.code(), held, said)) {
            return false;
        }
        result.put(field, said);
        changes.add(new FieldChange(field.code(), held, said, held.isEmpty() ? "" : mark(field, held, said)));
        return true;
    }

    /** Capitals that a rule has put into a person's case never win over a spelling that somebody typed, and give way to it in silence. */
    private void compareName(Field field, String held, String said) {
        if (said.isEmpty()) {
            return;
        }
        boolean family = field == Field.FAMILY_NAME;
        if (!held.isEmpty() && Spelling.sameInCapitals(held, said)) {
            if (!held.equals(said) && !entry.nameFromCapitals()) {
                respell(field, held, said);
            }
            nameFromCapitals &= !family || entry.nameFromCapitals();
        } else if (take(field, held, said) && family) {
            nameFromCapitals = entry.nameFromCapitals();
        }
    }

    private void respell(Field field, String held, String said) {
        if (stored.nameFromCapitals()) {
            result.put(field, said);
        } else {
            take(field, held, said);
        }
    }

    private String mark(Field field, String held, String said) {
        return switch (field) {
            case GIVEN_NAME, FAMILY_NAME -> nameMark(held, said);
            case HONORIFIC, POSITION, ORGANISATION, REMARKS -> Spelling.mark(held, said);
            default -> "";
        };
    }

    private String nameMark(String held, String said) {
        if (Spelling.sameFolded(held, said)) {
            return Spelling.mark(held, said);
        }
        return stored.values().nameKey().equals(entry.values().nameKey()) ? "divided differently" : "name changed";
    }

    /** What a column says of the sex weighs more than what a title says. */
    private void compareSex(String held, String said) {
        boolean byTitle = "title".equals(entry.sexSource());
        boolean stronger = !byTitle && (sexSource.isEmpty() || "title".equals(sexSource));
        if (said.equals(held)) {
            sexSource = stronger && !said.isEmpty() ? entry.sexSource() : sexSource;
        } else if ((held.isEmpty() || !byTitle || "title".equals(sexSource)) && take(Field.SEX, held, said)) {
            sexSource = entry.sexSource();
        }
    }

    /** Whoever had withdrawn and is on a list again has come back. */
    private void compareStatus(String held, String said) {
        boolean back = said.isEmpty() && stored.status() == Status.WITHDRAWN;
        take(Field.STATUS, held, back ? Status.REGISTERED.code() : said);
    }

    /** The represented organisation stands in for one that a list does not name, and so says nothing against one that another list has named. */
    private boolean saysOrganisation(String held, String said) {
        if (!here && standsIn(said, entry.affiliation())) {
            return false;
        }
        return held.isEmpty()
                || !standsIn(said, entry.affiliation())
                || standsIn(held, stored.delegation().affiliation());
    }

    private static boolean standsIn(String organisation, Affiliation affiliation) {
        return !affiliation.organisation().isEmpty() && organisation.equals(affiliation.name());
    }

    /** Whether the row says another delegation, and that is to be taken over. */
    private boolean movesToDelegation() {
        Affiliation said = entry.affiliation();
        if (said.key().equals(Affiliation.NONE.key())) {
            return false;
        }
        if (said.key().equals(affiliation.key())) {
            byHand.agrees(DELEGATION, affiliation.name());
            return false;
        }
        boolean empty = affiliation.key().equals(Affiliation.NONE.key());
        if (fillOnly && !empty) {
            refused.add(DELEGATION);
            return false;
        }
        return empty && byHand.entered(DELEGATION) || byHand.yields(DELEGATION, affiliation.name(), said.name());
    }
}
