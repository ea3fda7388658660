package org.rostrum.job;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rostrum.event.Affiliation;
import org.rostrum.event.Category;
import org.rostrum.event.Delegation;
import org.rostrum.event.Event;
import org.rostrum.intake.CellText;
import org.rostrum.reference.Identity;
import org.rostrum.reference.Represented;
import org.rostrum.reference.Resolution;
import org.rostrum.reference.Resolution.Outcome;
import org.rostrum.store.Database;
import org.rostrum.text.Fold;
import org.rostrum.text.Nearest;
import org.rostrum.text.ShellWords;
import org.rostrum.text.UserError;

/** Which delegation of an event a command line means: by id, code or name, as the reference data has names. */
final class Delegations {
    private final Database database;
    private final Event event;

    Delegations(Database database, Event event) {
        this.database = database;
        this.event = event;
    }

    /**
     * The delegation that is there.
     *
     * @throws UserError (USAGE) when the text means none, or several
     */
    Delegation there(String text) {
        return find(text).orElseThrow(() -> {
            Resolution resolution = Represented.resolve(text, event.from());
            if (resolution.outcome() == Outcome.FOUND) {
                Identity identity = resolution.identities().get(0);
                return usage(
                        identity.name() + " has no delegation at " + event.code(),
                        "rostrum delegation add " + identity.code() + " makes one");
            }
            List<String> near = nearest(text, resolution);
            return usage(
                    "no delegation of " + event.code() + " is “" + text + "”",
                    near.isEmpty()
                            ? "rostrum list delegations shows what is there; rostrum delegation add makes one"
                            : "did you mean " + String.join(" or ", near) + "?");
        });
    }

    /**
     * Who is represented: a delegation that is there, or a State or organisation of the reference data.
     *
     * @throws UserError (USAGE) when the text means nobody, or several
     */
    Affiliation represented(String text) {
        Optional<Delegation> there = find(text);
        if (there.isPresent()) {
            return there.get().affiliation();
        }
        Resolution resolution = Represented.resolve(text, event.from());
        if (resolution.outcome() != Outcome.FOUND) {
            boolean several = resolution.outcome() == Outcome.AMBIGUOUS;
            List<String> near = nearest(text, resolution);
            throw usage(
                    "“" + text + "” is no State or organisation that rostrum knows"
                            + (several ? " for certain" : ", and no delegation of " + event.code()),
                    (near.isEmpty()
                                    ? "give the ISO code or a name in any language"
                                    : "did you mean " + String.join(" or ", near) + "?")
                            + (several
                                    ? ""
                                    : " (rostrum delegation add " + ShellWords.quoted(text)
                                            + " --as-sent makes a delegation of that name)"));
        }
        return Affiliation.of(resolution.identities().get(0));
    }

    /**
     * The delegation that is there, or empty.
     *
     * @throws UserError (USAGE) when the text means several
     */
    Optional<Delegation> find(String text) {
        List<Delegation> all = database.everyDelegation(event);
        String number = text.toLowerCase(Locale.ROOT).startsWith("d:") ? text.substring(2) : text;
        if (number.matches("[0-9]{1,18}")) {
            return all.stream()
                    .filter(one -> one.id() == Long.parseLong(number))
                    .findFirst();
        }
        for (Predicate<Delegation> test :
                List.of(named(text), coded(text), folded(text), identified(text), spelled(text))) {
            List<Delegation> meant = all.stream().filter(test).toList();
            if (meant.size() > 1) {
                throw usage(
                        meant.size() + " delegations of " + event.code() + " are “" + text + "”",
                        "give the id: "
                                + meant.stream().map(Delegations::described).collect(Collectors.joining("; ")));
            }
            if (!meant.isEmpty()) {
                return Optional.of(meant.get(0));
            }
        }
        return Optional.empty();
    }

    private static Predicate<Delegation> named(String text) {
        return one -> !text.isEmpty() && one.name().equals(text);
    }

    private static Predicate<Delegation> coded(String text) {
        return one -> !text.isEmpty()
                && (one.affiliation().country().equals(text)
                        || one.affiliation().organisation().equals(text));
    }

    private static Predicate<Delegation> folded(String text) {
        String key = Fold.key(text);
        return one -> !key.isEmpty() && Fold.key(one.name()).equals(key);
    }

    /** Those of the State or organisation that the reference data finds under the text. */
    private Predicate<Delegation> identified(String text) {
        Resolution found = Represented.find(text, event.from());
        if (found.outcome() != Outcome.FOUND) {
            return one -> false;
        }
        Affiliation affiliation = Affiliation.of(found.identities().get(0));
        return one -> one.affiliation().country().equals(affiliation.country())
                && one.affiliation().organisation().equals(affiliation.organisation());
    }

    /** The one that lists name so since somebody has changed it. */
    private Predicate<Delegation> spelled(String text) {
        Long id = database.delegationKeys(event).get(asSent(text).key());
        return one -> id != null && one.id() == id;
    }

    /** Somebody of whom nothing is known but the name. */
    static Affiliation asSent(String name) {
        return new Affiliation(Category.OTHER, "", "", CellText.tidy(name));
    }

    /** The other delegation that lists name as this would be named, or that is called so. */
    Optional<Delegation> inTheWay(Affiliation affiliation, long mine) {
        Long id = database.delegationKeys(event).getOrDefault(affiliation.key(), mine);
        String name = Fold.key(affiliation.name());
        return database.everyDelegation(event).stream()
                .filter(one -> one.id() != mine)
                .filter(one -> one.id() == id || Fold.key(one.name()).equals(name))
                .findFirst();
    }

    /** Names near the text: of delegations that are there, then of the reference data; in its own order where the text may be several. */
    List<String> nearest(String text, Resolution resolution) {
        Stream<String> known =
                resolution.identities().stream().map(identity -> identity.name() + " (" + identity.code() + ")");
        if (resolution.outcome() == Outcome.AMBIGUOUS) {
            return known.toList();
        }
        List<String> there = Nearest.to(
                text,
                database.everyDelegation(event).stream()
                        .map(Delegation::name)
                        .filter(name -> !name.isEmpty())
                        .toList());
        return Stream.concat(
                        there.stream(),
                        known.filter(name -> there.stream().noneMatch(one -> name.startsWith(one + " ("))))
                .toList();
    }

    /** {@code 4 (Lithuania, host)}. */
    static String described(Delegation delegation) {
        return delegation.id() + " (" + delegation.name() + ", "
                + delegation.category().code() + ")";
    }

    private static UserError usage(String message, String hint) {
        return new UserError(UserError.Kind.USAGE, message, hint);
    }
}
