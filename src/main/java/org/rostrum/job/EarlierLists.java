package org.rostrum.job;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.rostrum.intake.EarlierMapping;
import org.rostrum.store.Database;

/** What was decided about the columns of lists that were taken in before and still stand. */
public final class EarlierLists {
    private EarlierLists() {}

    /** The decisions, the latest first. */
    public static List<EarlierMapping> of(Database database) {
        return database.mappings().stream()
                .map(stored -> new EarlierMapping(
                        stored.headings(),
                        stored.mapping(),
                        stored.file() + " on " + LocalDate.ofInstant(stored.at(), ZoneOffset.UTC)))
                .toList();
    }
}
