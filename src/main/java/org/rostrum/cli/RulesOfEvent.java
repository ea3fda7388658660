package org.rostrum.cli;

import java.nio.file.Files;
import java.util.Optional;
import org.rostrum.event.Event;
import org.rostrum.rule.RuleSettings;
import org.rostrum.store.Database;

/**
 * The rules as the event that commands mean wants them; as they come, where there is no database or no such event.
 *
 * @param event its code, empty where there is none
 */
record RulesOfEvent(Optional<String> event, RuleSettings settings) {
    static RulesOfEvent of(Root root) {
        if (root.db.isEmpty() && !Files.exists(root.file())) {
            return new RulesOfEvent(Optional.empty(), RuleSettings.STANDARD);
        }
        try (Database database = root.read()) {
            if (!root.meansAnEvent(database)) {
                return new RulesOfEvent(Optional.empty(), RuleSettings.STANDARD);
            }
            Event event = root.event(database);
            return new RulesOfEvent(
                    Optional.of(event.code()),
                    new RuleSettings(database.rules(event).settings()));
        }
    }
}
