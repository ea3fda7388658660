package org.rostrum.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rostrum.agenda.AgendaDifference;
import org.rostrum.agenda.AgendaRelease;
import org.rostrum.agenda.AgendaRelease.State;
import org.rostrum.agenda.ItemChange;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.Event;
import org.rostrum.event.RoleHolders;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import org.rostrum.table.Column;
import org.rostrum.table.ResultTable;
import org.rostrum.table.RowSource;
import org.rostrum.text.UserError;

/** The versions in which an agenda is given out. */
public final class AgendaReleases {
    /** What stands between old and new where a terminal shows it. */
    static final String ARROW = " -> ";

    private final Database database;
    private final Event event;
    private final List<AgendaRelease> releases;

    public AgendaReleases(Database database, Event event) {
        this.database = database;
        this.event = event;
        releases = database.releases(event);
    }

    /**
     * Keeps the agenda as it is now as a version.
     *
     * @return what to say; empty when nothing is other since the last version, and it has this state already
     * @throws UserError (USAGE) when there is no agenda
     */
    public Optional<String> release(Write write, State state, String comment) {
        List<AgendaItem> now = now();
        if (now.isEmpty()) {
            throw new UserError(
                    UserError.Kind.USAGE,
                    event.code() + " has no agenda yet",
                    "rostrum import FILE --as agenda, or rostrum agenda add");
        }
        Optional<AgendaRelease> last = last();
        List<ItemChange> changes =
                last.map(version -> changes(version.items(), now, ARROW)).orElse(List.of());
        if (last.isPresent() && changes.isEmpty() && last.get().state() == state) {
            return Optional.empty();
        }
        long number = write.releases(event).add(state, comment, now);
        return Optional.of("version " + number + " (" + state.code() + "): " + now.size()
                + (now.size() == 1 ? " item" : " items")
                + last.map(version -> "; since " + version.called() + " " + sums(changes))
                        .orElse(""));
    }

    /** The last version, and whether anything is other since; empty when none was given out. */
    public Optional<AgendaVersion> version() {
        return last().map(version -> new AgendaVersion(
                version, !changes(version.items(), now(), ARROW).isEmpty()));
    }

    private Optional<AgendaRelease> last() {
        return releases.isEmpty() ? Optional.empty() : Optional.of(releases.get(releases.size() - 1));
    }

    /** All versions: {@code version, state, at, actor, comment, items}. */
    public ResultTable table() {
        List<List<String>> rows = releases.stream()
                .map(version -> List.of(
                        Long.toString(version.number()),
                        version.state().code(),
                        version.at().toString(),
                        version.actor(),
                        version.comment(),
                        Integer.toString(version.items().size())))
                .toList();
        return new ResultTable(
                List.of(
                        Column.integer("version"),
                        Column.text("state"),
                        Column.text("at"),
                        Column.text("actor"),
                        Column.text("comment"),
                        Column.integer("items")),
                RowSource.of(rows));
    }

    /**
     * What is other between two versions.
     *
     * @param from the number of a version, or {@code now}; empty for the last version
     * @param to the same; empty for now
     * @throws UserError (USAGE) when there is no such version
     */
    public AgendaNews news(Optional<String> from, Optional<String> to) {
        String one = from.orElseGet(() -> last().map(version -> Long.toString(version.number()))
                .orElseThrow(() -> new UserError(
                        UserError.Kind.USAGE,
                        "no version of the agenda of " + event.code() + " was given out yet",
                        "rostrum agenda release --as draft gives one out")));
        return new AgendaNews(event, state(one), state(to.orElse("now")));
    }

    private AgendaNews.Agenda state(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        if (wanted.equals("now")) {
            return new AgendaNews.Agenda("now", now());
        }
        return releases.stream()
                .filter(version -> Long.toString(version.number()).equals(wanted))
                .findFirst()
                .map(version -> new AgendaNews.Agenda(
                        "version " + version.number() + " (" + version.state().code() + ", "
                                + version.at().atZone(event.zone()).toLocalDate() + ")",
                        version.items()))
                .orElseThrow(() -> new UserError(
                        UserError.Kind.USAGE,
                        "there is no version “" + text.strip() + "” of the agenda of " + event.code(),
                        releases.isEmpty()
                                ? "rostrum agenda release --as draft gives one out"
                                : "rostrum agenda releases shows the numbers; 'now' is the agenda as it is"));
    }

    /** The agenda as a version has it: whoever is known is of the delegation that is known, and nobody is tied. */
    private List<AgendaItem> now() {
        RoleHolders holders = new RoleHolders(database.roster(event).participants());
        return database.agenda(event).stream()
                .map(item -> item.withRoles(item.roles().stream()
                                .map(role -> frozen(role, holders))
                                .toList())
                        .withOrigin(Optional.empty()))
                .toList();
    }

    private static AgendaRole frozen(AgendaRole role, RoleHolders holders) {
        String delegation = role.delegation().isEmpty()
                ? holders.tie(role)
                        .one()
                        .map(person -> person.delegation().name())
                        .orElse("")
                : role.delegation();
        return new AgendaRole(role.kind(), role.name(), delegation, role.title(), role.confirmed(), Optional.empty());
    }

    /** What readers of an agenda are told: not that it became known whom a name means. */
    static List<ItemChange> changes(List<AgendaItem> before, List<AgendaItem> after, String arrow) {
        List<ItemChange> changes = new ArrayList<>();
        for (ItemChange change : new AgendaDifference(before, after, Long::toString, arrow).changes()) {
            List<ItemChange.Part> parts = change.parts().stream()
                    .filter(part -> !part.change().equals("delegation")
                            || !part.from().isEmpty() && !part.to().isEmpty())
                    .toList();
            if (change.kind() != ItemChange.Kind.CHANGED || !parts.isEmpty()) {
                changes.add(new ItemChange(change.item(), change.kind(), parts));
            }
        }
        return changes;
    }

    /** {@code 2 changed, 1 new, 1 cancelled}, or that nothing has changed. */
    static String sums(List<ItemChange> changes) {
        List<String> sums = new ArrayList<>();
        for (ItemChange.Kind kind : List.of(ItemChange.Kind.CHANGED, ItemChange.Kind.NEW, ItemChange.Kind.CANCELLED)) {
            long count =
                    changes.stream().filter(change -> change.kind() == kind).count();
            if (count > 0) {
                sums.add(count + " " + kind.name().toLowerCase(Locale.ROOT));
            }
        }
        return sums.isEmpty() ? "nothing has changed" : String.join(", ", sums);
    }
}
