package org.rostrum.store;

import static org.rostrum.store.schema.Tables.DELEGATION;
import static org.rostrum.store.schema.Tables.IMPORT_ROW;
import static org.rostrum.store.schema.Tables.IMPORT_SHEET;
import static org.rostrum.store.schema.Tables.ORGANISATION;
import static org.rostrum.store.schema.Tables.PARTICIPANT;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import org.rostrum.event.Category;
import org.rostrum.event.Role;
import org.rostrum.event.Status;

/** The columns of a list of participants: how each is shown and by what it is sorted. */
final class ListColumns {
    private static final List<String> CATEGORIES =
            Arrays.stream(Category.values()).map(Category::code).toList();
    private static final List<String> ROLES =
            Arrays.stream(Role.values()).map(Role::code).toList();
    private static final List<String> STATUSES =
            Arrays.stream(Status.values()).map(Status::code).toList();

    /** Bytes for a place among delegations. */
    private static final int PLACE = 3;

    private final Session session;

    ListColumns(Session session) {
        this.session = session;
    }

    /** The text or number that the list shows, never NULL. */
    static Field<?> shown(String column) {
        return "id".equals(column) ? PARTICIPANT.ID : text(column);
    }

    /** The text of any column but the id. */
    static Field<String> text(String column) {
        return switch (column) {
            case "honorific" -> PARTICIPANT.HONORIFIC;
            case "given_name" -> PARTICIPANT.GIVEN_NAME;
            case "family_name" -> PARTICIPANT.FAMILY_NAME;
            case "sex" -> PARTICIPANT.SEX;
            case "position" -> PARTICIPANT.POSITION;
            case "organisation" -> DSL.coalesce(ORGANISATION.NAME, DSL.inline(""));
            case "organisation_kind" -> PARTICIPANT.ORGANISATION_KIND;
            case "delegation" -> DELEGATION.NAME;
            case "category" -> DELEGATION.CATEGORY;
            case "country" -> DELEGATION.COUNTRY;
            case "country_name" ->
                DSL.when(DELEGATION.COUNTRY.eq(DSL.inline("")), DSL.inline("")).otherwise(DELEGATION.NAME);
            case "role" ->
                DSL.when(PARTICIPANT.ROLE.eq(DSL.inline("")), DSL.inline(Role.DELEGATE.code()))
                        .otherwise(PARTICIPANT.ROLE);
            case "status" -> PARTICIPANT.STATUS;
            case "email" -> PARTICIPANT.EMAIL;
            case "phone" -> PARTICIPANT.PHONE;
            case "arrival" -> PARTICIPANT.ARRIVAL_ON;
            case "departure" -> PARTICIPANT.DEPARTURE_ON;
            case "source" -> source();
            default -> throw new IllegalArgumentException("no such column: " + column);
        };
    }

    /** Category, delegation as the house orders them and then by name, heads first, then as in the latest list. */
    static List<SortField<?>> official(List<Long> house) {
        List<SortField<?>> order = new ArrayList<>();
        order.add(category());
        if (!house.isEmpty()) {
            order.add(place(house).asc());
        }
        order.add(DELEGATION.SORT_KEY.asc());
        order.add(DELEGATION.ID.asc());
        order.add(DSL.when(PARTICIPANT.ROLE.eq(DSL.inline(Role.HEAD.code())), DSL.inline(0))
                .otherwise(DSL.inline(1))
                .asc());
        order.addAll(ParticipantReader.latestList());
        return order;
    }

    /** At its id times three what place a delegation has: found without searching in a list of ids, and a joined table of them would have no index. */
    private static Field<byte[]> place(List<Long> house) {
        int highest = house.stream().mapToInt(Long::intValue).max().orElse(0);
        byte[] places = new byte[(highest + 1) * PLACE];
        Arrays.fill(places, (byte) 0xff);
        for (int i = 0; i < house.size(); i++) {
            int at = house.get(i).intValue() * PLACE;
            places[at] = (byte) (i >> 16);
            places[at + 1] = (byte) (i >> 8);
            places[at + 2] = (byte) i;
        }
        Field<byte[]> found = DSL.function(
                "substr",
                byte[].class,
                DSL.val(places),
                DELEGATION.ID.mul(DSL.inline(PLACE)).add(DSL.inline(1)),
                DSL.inline(PLACE));
        return DSL.coalesce(DSL.nullif(found, DSL.inline(new byte[0])), DSL.inline(new byte[] {-1, -1, -1}));
    }

    static SortField<Integer> category() {
        return DELEGATION.CATEGORY.sortAsc(CATEGORIES);
    }

    /** What sorts by a column; people and bodies by their stored keys, codes in the order that they have in lists, empty text last. */
    List<SortField<?>> sorting(String column, boolean descending) {
        Field<?> key = switch (column) {
            case "id" -> PARTICIPANT.ID;
            case "family_name" -> PARTICIPANT.SORT_KEY;
            case "organisation" -> ORGANISATION.SORT_KEY;
            case "delegation" -> DELEGATION.SORT_KEY;
            case "country_name" -> DSL.when(DELEGATION.COUNTRY.ne(DSL.inline("")), DELEGATION.SORT_KEY);
            case "category" -> ordinal(text(column), CATEGORIES);
            case "role" -> ordinal(text(column), ROLES);
            case "status" -> ordinal(text(column), STATUSES);
            case "source" -> PARTICIPANT.IMPORT_ROW_ID;
            case "given_name", "honorific", "position", "organisation_kind", "phone" ->
                DSL.nullif(session.fold(text(column)), DSL.inline(""));
            default -> DSL.nullif(text(column), DSL.inline(""));
        };
        return List.of(key.isNull().asc(), descending ? key.desc() : key.asc());
    }

    private static Field<Integer> ordinal(Field<String> code, List<String> codes) {
        var choice = DSL.choose(code).when(DSL.inline(codes.get(0)), DSL.inline(0));
        for (int i = 1; i < codes.size(); i++) {
            choice = choice.when(DSL.inline(codes.get(i)), DSL.inline(i));
        }
        return choice.otherwise(DSL.inline(codes.size()));
    }

    private static Field<String> source() {
        Field<String> sheet = DSL.when(IMPORT_SHEET.SHEET.eq(DSL.inline("")), DSL.inline(""))
                .otherwise(DSL.concat(DSL.inline("!"), IMPORT_SHEET.SHEET));
        return DSL.coalesce(DSL.concat(IMPORT_SHEET.FILE, sheet, DSL.inline(":"), IMPORT_ROW.ROW), DSL.inline(""));
    }
}
