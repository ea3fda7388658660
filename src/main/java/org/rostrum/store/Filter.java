package org.rostrum.store;

import static org.rostrum.store.schema.Tables.DELEGATION;
import static org.rostrum.store.schema.Tables.ORGANISATION;
import static org.rostrum.store.schema.Tables.PARTICIPANT;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.rostrum.event.Category;
import org.rostrum.event.Condition.Operator;
import org.rostrum.event.Event;
import org.rostrum.event.Role;
import org.rostrum.event.Status;
import org.rostrum.text.Fold;
import org.rostrum.text.UserError;

/** Turns what the user asks of columns into conditions of the database. */
final class Filter {
    private final Session session;
    private final Event event;

    Filter(Session session, Event event) {
        this.session = session;
        this.event = event;
    }

    /** The participants of the event for whom all conditions hold; those whom lists leave out only when asked for. */
    Condition of(List<org.rostrum.event.Condition> where, boolean all) {
        Condition condition = PARTICIPANT.EVENT_ID.eq(event.id());
        if (!all && where.stream().noneMatch(c -> "status".equals(c.field()))) {
            condition = condition.and(listed());
        }
        for (org.rostrum.event.Condition one : where) {
            condition = condition.and(one(one));
        }
        return condition;
    }

    /** Whether lists and statistics show the participant. */
    static Condition listed() {
        return PARTICIPANT.STATUS.notIn(Arrays.stream(Status.values())
                .filter(s -> !s.listed())
                .map(s -> DSL.inline(s.code()))
                .toList());
    }

    private Condition one(org.rostrum.event.Condition asked) {
        return switch (asked.field()) {
            case "id" ->
                compare(
                        PARTICIPANT.ID,
                        asked,
                        asked.values().stream()
                                .map(value -> number(asked, value))
                                .toList());
            case "sex" -> code(asked, Stream.of("F", "M", "X", ""));
            case "category" -> code(asked, Arrays.stream(Category.values()).map(Category::code));
            case "role" -> code(asked, Arrays.stream(Role.values()).map(Role::code));
            case "status" -> code(asked, Arrays.stream(Status.values()).map(Status::code));
            case "country", "email" -> plain(asked);
            case "arrival", "departure" -> day(asked);
            case "delegation", "country_name" ->
                PARTICIPANT.DELEGATION_ID.in(DSL.select(DELEGATION.ID)
                        .from(DELEGATION)
                        .where(DELEGATION.EVENT_ID.eq(event.id()))
                        .and(folded(ListColumns.text(asked.field()), asked)));
            case "organisation" -> organisation(asked);
            default -> folded(ListColumns.text(asked.field()), asked);
        };
    }

    /** Names are folded once for each organisation and not once for each participant. */
    private Condition organisation(org.rostrum.event.Condition asked) {
        Condition named = PARTICIPANT.ORGANISATION_ID.in(DSL.select(ORGANISATION.ID)
                .from(ORGANISATION)
                .join(DELEGATION)
                .on(DELEGATION.ID.eq(ORGANISATION.DELEGATION_ID))
                .where(DELEGATION.EVENT_ID.eq(event.id()))
                .and(folded(ORGANISATION.NAME, asked)));
        boolean empty = asked.values().contains("");
        boolean none = asked.operator() == Operator.NOT_EQUAL
                ? !empty
                : empty && asked.operator() != Operator.LESS && asked.operator() != Operator.MORE;
        return none ? named.or(PARTICIPANT.ORGANISATION_ID.isNull()) : named;
    }

    private Condition folded(Field<String> text, org.rostrum.event.Condition asked) {
        return compare(
                session.fold(text),
                asked,
                asked.values().stream().map(Fold::key).toList());
    }

    /** Codes and addresses are stored in one case and have no accents: the database can compare them by itself. */
    private static Condition plain(org.rostrum.event.Condition asked) {
        return compare(
                DSL.lower(ListColumns.text(asked.field())),
                asked,
                asked.values().stream()
                        .map(value -> value.toLowerCase(Locale.ROOT))
                        .toList());
    }

    private static Condition code(org.rostrum.event.Condition asked, Stream<String> codes) {
        List<String> known = codes.toList();
        if (asked.operator() == Operator.CONTAINS) {
            return plain(asked);
        }
        List<String> values = asked.values().stream()
                .map(value -> value.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-'))
                .toList();
        for (String value : values) {
            if (known.stream().noneMatch(value::equalsIgnoreCase)) {
                throw new UserError(
                        UserError.Kind.USAGE,
                        "there is no " + asked.field() + " “" + value + "”",
                        "write one of "
                                + String.join(
                                        ", ",
                                        known.stream().filter(c -> !c.isEmpty()).toList()));
            }
        }
        return compare(DSL.lower(ListColumns.text(asked.field())), asked, values);
    }

    private static Condition day(org.rostrum.event.Condition asked) {
        if (asked.operator() != Operator.CONTAINS) {
            asked.values().stream().filter(value -> !value.isEmpty()).forEach(value -> requireDay(asked, value));
        }
        return compare(ListColumns.text(asked.field()), asked, asked.values());
    }

    private static void requireDay(org.rostrum.event.Condition asked, String value) {
        try {
            LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    "“" + value + "” is not a day, in the condition on " + asked.field(),
                    "write the day as 2026-01-31");
        }
    }

    private static Long number(org.rostrum.event.Condition asked, String value) {
        try {
            return Long.valueOf(value);
        } catch (NumberFormatException e) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    "“" + value + "” is not a number, in the condition on " + asked.field(),
                    "ids are whole numbers");
        }
    }

    private static <T> Condition compare(Field<T> field, org.rostrum.event.Condition asked, List<T> values) {
        T first = values.get(0);
        Condition filled =
                field.ne(DSL.inline("").coerce(field)); // what is empty is neither more nor less than anything
        return switch (asked.operator()) {
            case EQUAL -> field.in(values);
            case NOT_EQUAL -> field.notIn(values);
            case CONTAINS -> DSL.or(contained(field, values));
            case LESS -> filled.and(field.lt(first));
            case AT_MOST -> filled.and(field.le(first));
            case MORE -> filled.and(field.gt(first));
            case AT_LEAST -> filled.and(field.ge(first));
        };
    }

    private static <T> List<Condition> contained(Field<T> field, List<T> values) {
        List<Condition> conditions = new ArrayList<>();
        for (T value : values) {
            conditions.add(
                    DSL.function("instr", Integer.class, field, DSL.val(value)).gt(DSL.inline(0)));
        }
        return conditions;
    }
}
