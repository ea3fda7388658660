package org.rostrum.store;

import static org.rostrum.store.schema.Tables.DELEGATION;
import static org.rostrum.store.schema.Tables.IMPORT_ROW;
import static org.rostrum.store.schema.Tables.IMPORT_SHEET;
import static org.rostrum.store.schema.Tables.ORGANISATION;
import static org.rostrum.store.schema.Tables.PARTICIPANT;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jooq.Condition;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.jooq.SortField;
import org.rostrum.event.Affiliation;
import org.rostrum.event.Category;
import org.rostrum.event.Delegation;
import org.rostrum.event.Event;
import org.rostrum.event.Field;
import org.rostrum.event.Origin;
import org.rostrum.event.Participant;
import org.rostrum.event.Values;

/** Reads participants whole. */
final class ParticipantReader {
    private static final List<Field> FIELDS =
            List.copyOf(ParticipantColumns.byFields().keySet());
    private static final int FIRST_FIELD = 13;
    private static final int PAGE = 500;
    private static final int REMEMBERED = 20_000;

    private final Session session;
    /** Fields of which nearly every participant has a value of her own. */
    private static final Set<Field> OWN = EnumSet.of(Field.EMAIL, Field.PHONE, Field.REMARKS);

    private final Map<Long, Delegation> delegations = new HashMap<>();
    private final Map<String, String> shared = new HashMap<>();

    ParticipantReader(Session session) {
        this.session = session;
    }

    /** The place in the latest list; those by hand come last, in the order in which they were added. */
    static List<SortField<?>> latestList() {
        return List.of(PARTICIPANT.IMPORT_ROW_ID.isNull().asc(), PARTICIPANT.IMPORT_ROW_ID.asc(), PARTICIPANT.ID.asc());
    }

    List<Participant> all(Event event) {
        return list(select(PARTICIPANT.EVENT_ID.eq(event.id())).orderBy(latestList()));
    }

    Optional<Participant> byId(Event event, long id) {
        return list(select(PARTICIPANT.EVENT_ID.eq(event.id()).and(PARTICIPANT.ID.eq(id)))).stream()
                .findFirst();
    }

    /** The cells of the row that last named the participant, or nothing. */
    List<SentCell> cellsAsSent(long participant) {
        return session.sql()
                .select(IMPORT_ROW.CELLS, IMPORT_SHEET.HEADINGS)
                .from(PARTICIPANT)
                .join(IMPORT_ROW)
                .on(IMPORT_ROW.ID.eq(PARTICIPANT.IMPORT_ROW_ID))
                .join(IMPORT_SHEET)
                .on(IMPORT_SHEET.ID.eq(IMPORT_ROW.SHEET_ID))
                .where(PARTICIPANT.ID.eq(participant))
                .fetchOptional()
                .map(row -> sent(Json.texts(row.value1()), Json.texts(row.value2())))
                .orElse(List.of());
    }

    private static List<SentCell> sent(List<String> cells, List<String> headings) {
        List<SentCell> sent = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            sent.add(new SentCell(column, column < headings.size() ? headings.get(column) : "", cells.get(column)));
        }
        return sent;
    }

    /** Those for whom the condition holds, in the order of their ids. */
    List<Participant> where(Condition condition) {
        return list(select(condition).orderBy(PARTICIPANT.ID));
    }

    /** Hands over the listed participants of these delegations for whom the condition holds, in the order of their ids; in pages, so that the consumer may write meanwhile. */
    void forEachListed(Event event, Condition which, Predicate<Delegation> within, Consumer<Participant> consumer) {
        Condition listed =
                PARTICIPANT.EVENT_ID.eq(event.id()).and(Filter.listed()).and(which);
        long last = 0;
        List<Participant> page;
        do {
            page = list(select(listed.and(PARTICIPANT.ID.gt(last)))
                    .orderBy(PARTICIPANT.ID)
                    .limit(PAGE));
            for (Participant participant : page) {
                last = participant.id();
                if (within.test(participant.delegation())) {
                    consumer.accept(participant);
                }
            }
        } while (page.size() == PAGE);
    }

    List<Participant> list(org.jooq.Query query) {
        List<Participant> found = new ArrayList<>();
        session.stream(query, row -> found.add(participant(row)));
        return found;
    }

    private static org.jooq.Field<String> whole() {
        List<org.jooq.Field<?>> columns = new ArrayList<>(List.of(
                PARTICIPANT.ID,
                PARTICIPANT.DELEGATION_ID,
                DELEGATION.CATEGORY,
                DELEGATION.COUNTRY,
                DELEGATION.ORGANISATION,
                DELEGATION.NAME,
                ORGANISATION.NAME,
                PARTICIPANT.NAME_FROM_CAPITALS,
                PARTICIPANT.SEX_SOURCE,
                IMPORT_SHEET.FILE,
                IMPORT_SHEET.SHEET,
                IMPORT_ROW.ROW,
                DELEGATION.NAMED));
        columns.addAll(ParticipantColumns.byFields().values());
        return RowText.of(columns);
    }

    /** All that a participant is made of, for {@link #participant}. */
    SelectConditionStep<Record1<String>> select(Condition condition) {
        return session.sql()
                .select(whole())
                .from(PARTICIPANT)
                .join(DELEGATION)
                .on(DELEGATION.ID.eq(PARTICIPANT.DELEGATION_ID))
                .leftJoin(ORGANISATION)
                .on(ORGANISATION.ID.eq(PARTICIPANT.ORGANISATION_ID))
                .leftJoin(IMPORT_ROW)
                .on(IMPORT_ROW.ID.eq(PARTICIPANT.IMPORT_ROW_ID))
                .leftJoin(IMPORT_SHEET)
                .on(IMPORT_SHEET.ID.eq(IMPORT_ROW.SHEET_ID))
                .where(condition);
    }

    /** The participant of a row of {@link #select}. */
    Participant participant(ResultSet row) throws SQLException {
        String[] columns = RowText.values(row.getBytes(1), FIRST_FIELD + FIELDS.size());
        Map<Field, String> values = new EnumMap<>(Field.class);
        if (columns[6] != null) {
            values.put(Field.ORGANISATION, shared(columns[6]));
        }
        for (int i = 0; i < FIELDS.size(); i++) {
            String text = columns[FIRST_FIELD + i];
            values.put(FIELDS.get(i), OWN.contains(FIELDS.get(i)) ? text : shared(text));
        }
        Optional<Origin> origin = columns[9] == null
                ? Optional.empty()
                : Optional.of(new Origin(shared(columns[9]), shared(columns[10]), Integer.parseInt(columns[11])));
        return new Participant(
                Long.parseLong(columns[0]),
                delegation(columns),
                Values.of(values),
                "1".equals(columns[7]),
                shared(columns[8]),
                origin);
    }

    /** The text, held once for all participants: a large event has some hundred positions, organisations and given names and a dozen days. */
    private String shared(String text) {
        if (shared.size() == REMEMBERED) {
            shared.clear();
        }
        String known = shared.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    private Delegation delegation(String[] columns) {
        long id = Long.parseLong(columns[1]);
        Delegation known = delegations.get(id);
        if (known == null) {
            if (delegations.size() == REMEMBERED) {
                delegations.clear();
            }
            Category category = Category.of(columns[2]).orElse(Category.OTHER);
            known = new Delegation(
                    id, new Affiliation(category, columns[3], columns[4], columns[5]), "1".equals(columns[12]));
            delegations.put(id, known);
        }
        return known;
    }
}
