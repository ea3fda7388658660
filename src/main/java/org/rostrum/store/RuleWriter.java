package org.rostrum.store;

import static org.rostrum.store.schema.Tables.RULE_SETTING;
import static org.rostrum.store.schema.Tables.WAIVER;

import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.rostrum.event.RuleSetting;
import org.rostrum.event.Waiver;

/** Writes what an event wants of the rules, and which findings may stay. */
public final class RuleWriter {
    private final Session session;
    private final ChangeLog log;
    private final long event;

    RuleWriter(Session session, ChangeLog log, long event) {
        this.session = session;
        this.log = log;
        this.event = event;
    }

    /** Sets a rule as wanted, in place of what was wanted before. */
    public void set(RuleSetting setting) {
        TreeMap<String, Long> parameters = new TreeMap<>();
        setting.parameters().forEach((name, value) -> parameters.put(name, value.longValue()));
        write(Logged.RULE_SETTINGS, settingOf(setting.rule()), new String[] {
            Long.toString(event), setting.rule(), setting.choice().code(), Json.counts(parameters)
        });
    }

    /** Sets a rule back to what it is itself; nothing happens where it is. */
    public void reset(String rule) {
        settingOf(rule).ifPresent(id -> log.delete(Logged.RULE_SETTINGS, id));
    }

    /** Lets a finding stay, in place of what was said of it before. */
    public void waive(Waiver waiver) {
        write(Logged.WAIVERS, waiverOf(waiver), new String[] {
            Long.toString(event),
            waiver.finding(),
            waiver.rule(),
            waiver.entity(),
            Long.toString(waiver.id()),
            waiver.because(),
            waiver.until().map(LocalDate::toString).orElse("")
        });
    }

    /** Takes a waiver back; nothing happens when there is none. */
    public void unwaive(Waiver waiver) {
        waiverOf(waiver).ifPresent(id -> log.delete(Logged.WAIVERS, id));
    }

    private void write(Logged logged, Optional<Long> before, String[] values) {
        if (before.isPresent()) {
            log.update(logged, before.get(), log.read(logged, before.get()), values);
        } else {
            log.insert(logged, log.nextId(logged), values);
        }
    }

    private Optional<Long> settingOf(String rule) {
        return session.sql()
                .select(RULE_SETTING.ID)
                .from(RULE_SETTING)
                .where(RULE_SETTING.EVENT_ID.eq(event))
                .and(RULE_SETTING.RULE.eq(rule))
                .fetchOptional(RULE_SETTING.ID);
    }

    private Optional<Long> waiverOf(Waiver waiver) {
        return session.sql()
                .select(WAIVER.ID)
                .from(WAIVER)
                .where(WAIVER.EVENT_ID.eq(event))
                .and(WAIVER.RULE.eq(waiver.rule()))
                .and(WAIVER.FINDING.eq(waiver.finding()))
                .fetchOptional(WAIVER.ID);
    }
}
