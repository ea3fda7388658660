package org.rostrum.store;

import java.util.Map;
import java.util.Set;

/** How the tables of the change log, their columns and values are called where people and other programs read them: as lists and cards call them. */
final class ShownFields {
    /** Columns in which the program keeps what it needs to take a decision back, or a version of the agenda whole; nobody reads them here. */
    static final Set<String> NOTES = Set.of("taken", "roles", "snapshot");

    private static final Map<String, String> WHAT = Map.ofEntries(
            Map.entry(Logged.PARTICIPANTS.name(), "participant"),
            Map.entry(Logged.ITEMS.name(), "item"),
            Map.entry(Logged.ROLES.name(), "item"),
            Map.entry(Logged.ROOMS.name(), "room"),
            Map.entry(Logged.RELEASES.name(), "agenda version"),
            Map.entry(Logged.EVENTS.name(), "event"),
            Map.entry(Logged.DELEGATIONS.name(), "delegation"),
            Map.entry(Logged.DELEGATION_ALIASES.name(), "delegation alias"),
            Map.entry(Logged.PLACES.name(), "order"),
            Map.entry(Logged.ORGANISATIONS.name(), "organisation"),
            Map.entry(Logged.ALIASES.name(), "alias"),
            Map.entry(Logged.LISTED_VALUES.name(), "listed value"),
            Map.entry(Logged.REPLACEMENTS.name(), "replacement"),
            Map.entry(Logged.DECISIONS.name(), "decision"),
            Map.entry(Logged.VIEWS.name(), "view"));

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("event_id", "event"),
            Map.entry("delegation_id", "delegation"),
            Map.entry("organisation_id", "organisation"),
            Map.entry("participant_id", "participant"),
            Map.entry("other_id", "other"),
            Map.entry("replaced_id", "replaced"),
            Map.entry("by_id", "by"),
            Map.entry("beside_id", "beside"),
            Map.entry("item_id", "item"),
            Map.entry("arrival_on", "arrival"),
            Map.entry("departure_on", "departure"),
            Map.entry("day_on", "day"),
            Map.entry("conditions", "where"),
            Map.entry("every_status", "all"),
            Map.entry("starts", "start"),
            Map.entry("ends", "end"),
            Map.entry("starts_on", "from"),
            Map.entry("ends_on", "to"));

    private static final Map<String, String> ITEM_FIELDS =
            Map.of("kind", "type", "ends_on", "end_day", "parent_id", "part_of");

    private final RecordNames names;

    ShownFields(RecordNames names) {
        this.names = names;
    }

    /** {@code participant}, {@code item} (also of who has to do with one), {@code event}, {@code delegation}, {@code order}, {@code organisation}, {@code alias} … */
    static String what(Logged logged) {
        return WHAT.get(logged.name());
    }

    /** The field of a column: {@code arrival} of {@code arrival_on}. */
    static String name(Logged logged, String column) {
        if (logged.equals(Logged.ITEMS) && ITEM_FIELDS.containsKey(column)) {
            return ITEM_FIELDS.get(column);
        }
        return FIELDS.getOrDefault(column, column);
    }

    /** The value as people know it: the name of a delegation for its id. */
    String value(String column, String value) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (column) {
            case "delegation_id", "beside_id" -> names.delegation(Long.parseLong(value));
            case "organisation_id" -> names.organisation(Long.parseLong(value));
            case "parent_id" -> names.of(Logged.ITEMS, Long.parseLong(value));
            case "event_id" -> names.of(Logged.EVENTS, Long.parseLong(value));
            case "participant_id", "other_id", "replaced_id", "by_id" ->
                names.of(Logged.PARTICIPANTS, Long.parseLong(value));
            case "columns", "conditions", "sort" -> String.join(", ", Json.texts(value));
            case "name_from_capitals", "chosen", "every_status", "added", "named", "confirmed" ->
                value.equals("1") ? "true" : "false";
            default -> value;
        };
    }
}
