package org.rostrum.store;

import static org.rostrum.store.schema.Tables.PARTICIPANT;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jooq.Record;
import org.jooq.TableField;
import org.rostrum.event.Field;

/** Which column of the table holds which field; the organisation, which is a table of its own, has none. */
final class ParticipantColumns {
    private static final Map<Field, TableField<Record, String>> BY_FIELD = byField();

    /** What the change log knows of a participant, in the order of the table. */
    static final List<TableField<Record, ?>> LOGGED = List.of(
            PARTICIPANT.EVENT_ID,
            PARTICIPANT.DELEGATION_ID,
            PARTICIPANT.ORGANISATION_ID,
            PARTICIPANT.HONORIFIC,
            PARTICIPANT.GIVEN_NAME,
            PARTICIPANT.FAMILY_NAME,
            PARTICIPANT.SEX,
            PARTICIPANT.POSITION,
            PARTICIPANT.ORGANISATION_KIND,
            PARTICIPANT.ROLE,
            PARTICIPANT.STATUS,
            PARTICIPANT.EMAIL,
            PARTICIPANT.PHONE,
            PARTICIPANT.ARRIVAL_ON,
            PARTICIPANT.DEPARTURE_ON,
            PARTICIPANT.REMARKS,
            PARTICIPANT.NAME_FROM_CAPITALS,
            PARTICIPANT.SEX_SOURCE);

    private ParticipantColumns() {}

    /** The column of every field but the organisation, in the order of the fields. */
    static Map<Field, TableField<Record, String>> byFields() {
        return BY_FIELD;
    }

    private static Map<Field, TableField<Record, String>> byField() {
        Map<Field, TableField<Record, String>> columns = new EnumMap<>(Field.class);
        columns.put(Field.HONORIFIC, PARTICIPANT.HONORIFIC);
        columns.put(Field.GIVEN_NAME, PARTICIPANT.GIVEN_NAME);
        columns.put(Field.FAMILY_NAME, PARTICIPANT.FAMILY_NAME);
        columns.put(Field.SEX, PARTICIPANT.SEX);
        columns.put(Field.POSITION, PARTICIPANT.POSITION);
        columns.put(Field.ORGANISATION_KIND, PARTICIPANT.ORGANISATION_KIND);
        columns.put(Field.ROLE, PARTICIPANT.ROLE);
        columns.put(Field.STATUS, PARTICIPANT.STATUS);
        columns.put(Field.EMAIL, PARTICIPANT.EMAIL);
        columns.put(Field.PHONE, PARTICIPANT.PHONE);
        columns.put(Field.ARRIVAL, PARTICIPANT.ARRIVAL_ON);
        columns.put(Field.DEPARTURE, PARTICIPANT.DEPARTURE_ON);
        columns.put(Field.REMARKS, PARTICIPANT.REMARKS);
        return columns;
    }
}
