package org.rostrum.store;

import static org.rostrum.store.schema.Tables.RULE_SETTING;
import static org.rostrum.store.schema.Tables.WAIVER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jooq.Record;
import org.rostrum.event.RuleSetting;
import org.rostrum.event.SeverityChoice;
import org.rostrum.event.Waiver;

/** What an event wants of the rules, and which findings may stay there. */
public final class EventRules {
    private final Session session;
    private final long event;

    EventRules(Session session, long event) {
        this.session = session;
        this.event = event;
    }

    /** What is wanted otherwise than the rules have it, by rule. */
    public List<RuleSetting> settings() {
        return session.sql()
                .selectFrom(RULE_SETTING)
                .where(RULE_SETTING.EVENT_ID.eq(event))
                .orderBy(RULE_SETTING.RULE)
                .fetch(EventRules::setting);
    }

    /** All waivers, also those that do not hold any more, in the order in which they were made. */
    public List<Waiver> waivers() {
        return session.sql()
                .selectFrom(WAIVER)
                .where(WAIVER.EVENT_ID.eq(event))
                .orderBy(WAIVER.ID)
                .fetch(EventRules::waiver);
    }

    private static RuleSetting setting(Record row) {
        TreeMap<String, Integer> parameters = new TreeMap<>();
        Json.counts(row.get(RULE_SETTING.PARAMETERS)).forEach((name, value) -> parameters.put(name, value.intValue()));
        return new RuleSetting(
                row.get(RULE_SETTING.RULE),
                SeverityChoice.of(row.get(RULE_SETTING.SEVERITY)).orElseThrow(),
                parameters);
    }

    private static Waiver waiver(Record row) {
        return new Waiver(
                row.get(WAIVER.FINDING),
                row.get(WAIVER.RULE),
                row.get(WAIVER.ENTITY),
                row.get(WAIVER.ENTITY_ID),
                row.get(WAIVER.BECAUSE),
                Optional.of(row.get(WAIVER.UNTIL_ON))
                        .filter(day -> !day.isEmpty())
                        .map(LocalDate::parse));
    }
}
