package org.rostrum.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rostrum.event.Affiliation;
import org.rostrum.event.Category;
import org.rostrum.event.Delegation;
import org.rostrum.event.Event;
import org.rostrum.intake.CellText;
import org.rostrum.reference.Identity;
import org.rostrum.reference.Organisation;
import org.rostrum.reference.Organisations;
import org.rostrum.reference.Represented;
import org.rostrum.reference.Resolution;
import org.rostrum.reference.Resolution.Outcome;
import org.rostrum.store.Database;
import org.rostrum.store.Write;
import org.rostrum.text.ShellWords;
import org.rostrum.text.UserError;

/** Delegations that are added, renamed or told to be of another State by hand. */
public final class DelegationEdits {
    private static final List<String> FIELDS = List.of("name", "category", "country");

    private final Database database;
    private final Event event;
    private final Delegations delegations;

    public DelegationEdits(Database database, Event event) {
        this.database = database;
        this.event = event;
        this.delegations = new Delegations(database, event);
    }

    /**
     * Adds a delegation that may have no people yet; returns the line to say, empty when it is there already.
     *
     * @param asSent whether a name of which nothing is known is taken as it stands
     * @throws UserError (DECISION) when the text may mean several, or nothing is known of it, (USAGE) when there is no such category
     */
    public Optional<String> add(Write write, String text, Optional<String> category, boolean asSent) {
        Resolution resolution = Represented.resolve(text, event.from());
        boolean known = resolution.outcome() == Outcome.FOUND;
        if (!known && !asSent) {
            throw undecided("delegation add", "", text, resolution);
        }
        Affiliation found = known ? Affiliation.of(resolution.identities().get(0)) : Delegations.asSent(text.strip());
        Affiliation affiliation = category.isEmpty() ? found : in(category(category.get()), found);
        Optional<Delegation> there = delegations.inTheWay(affiliation, 0);
        if (there.isPresent()) {
            return Optional.empty();
        }
        long id = write.delegations(event).add(affiliation);
        return Optional.of("added: " + affiliation.name() + " (" + id + ", "
                + affiliation.category().code()
                + (affiliation.country().isEmpty() ? "" : ", " + affiliation.country()) + "): "
                + (known ? resolution.evidence() : "as it stands; no State or organisation of that name is known"));
    }

    /** The text with who asks for a decision about it, and the options that make it. */
    private UserError undecided(String command, String field, String text, Resolution resolution) {
        String option = "rostrum " + command + " " + field;
        if (resolution.outcome() == Outcome.AMBIGUOUS) {
            String names = resolution.identities().stream().map(Identity::name).collect(Collectors.joining(" or "));
            return new UserError(
                    UserError.Kind.DECISION,
                    "“" + text + "” may be " + names,
                    resolution.identities().stream()
                            .map(identity -> option + identity.code())
                            .collect(Collectors.joining(" or ")));
        }
        List<String> near = delegations.nearest(text, resolution);
        return new UserError(
                UserError.Kind.DECISION,
                "“" + text + "” is no State or organisation that rostrum knows",
                (near.isEmpty() ? "" : "did you mean " + String.join(" or ", near) + "? ")
                        + (field.isEmpty()
                                ? "--as-sent takes the name as it stands"
                                : "give the ISO code or a name in any language"));
    }

    /**
     * Changes name, category or State of a delegation.
     *
     * @param changes {@code FIELD=VALUE}
     * @return a line for each change, empty when it is so already
     * @throws UserError (USAGE) when the delegation, a field or a value is not understood, (DECISION) when it would be the same as another one
     */
    public List<String> set(Write write, String text, List<String> changes) {
        Delegation before = delegations.there(text);
        Map<String, String> said = FieldValues.of(changes, "a delegation", FIELDS, "name='Republic of Latvia'");
        List<String> done = new ArrayList<>();
        String who = before.name() + " (" + before.id() + "): ";
        Affiliation after = before.affiliation();
        boolean named = before.named();
        if (said.containsKey("country")) {
            Affiliation old = after;
            after = withCountry(before, after, said.get("country"));
            named &= after.known();
            tell(done, who + "country: ", old.country(), after.country());
        }
        if (said.containsKey("category")) {
            after = in(category(said.get("category")), after);
        }
        if (said.containsKey("name")) {
            String name = name(before, after, said.get("name"));
            named = after.known() && !name.equals(referenceName(after));
            after = new Affiliation(after.category(), after.country(), after.organisation(), name);
        }
        tell(
                done,
                who + "category: ",
                before.category().code(),
                after.category().code());
        tell(done, who + "name: ", before.name(), after.name());
        if (!done.isEmpty()) {
            refuseTaken(before, after);
            write.delegations(event).change(before, after, named, spellings(after, named));
        }
        return done;
    }

    private static void tell(List<String> done, String what, String from, String to) {
        if (!from.equals(to)) {
            done.add(what + Histories.shown(from) + " -> " + Histories.shown(to));
        }
    }

    private static Category category(String text) {
        List<String> codes =
                Arrays.stream(Category.values()).map(Category::code).toList();
        return Category.of(text.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-'))
                .orElseThrow(() ->
                        usage("there is no category “" + text + "”", "categories are " + String.join(", ", codes)));
    }

    private static Affiliation in(Category category, Affiliation affiliation) {
        return new Affiliation(category, affiliation.country(), affiliation.organisation(), affiliation.name());
    }

    /** Of the State that is said, which the delegation is then called by unless somebody wanted another name. */
    private Affiliation withCountry(Delegation delegation, Affiliation before, String text) {
        if (text.isEmpty()) {
            return new Affiliation(before.category(), "", before.organisation(), before.name());
        }
        Resolution resolution = Represented.resolve(text, event.from());
        if (resolution.outcome() != Outcome.FOUND) {
            throw undecided("delegation set", delegation.id() + " country=", text, resolution);
        }
        Identity identity = resolution.identities().get(0);
        if (identity.kind() != Identity.Kind.COUNTRY) {
            throw usage(
                    identity.name() + " is an organisation, no State",
                    "rostrum participant move --where " + ShellWords.quoted("delegation=" + before.name()) + " --to "
                            + identity.code() + " makes its people come for it");
        }
        Category category = before.category() == Category.OTHER ? Category.STATE : before.category();
        return new Affiliation(category, identity.code(), "", delegation.named() ? before.name() : identity.name());
    }

    private String name(Delegation before, Affiliation affiliation, String text) {
        String name = CellText.tidy(text);
        if (name.isEmpty()) {
            if (!affiliation.known()) {
                throw usage("a delegation has a name", "give name='…'");
            }
            return referenceName(affiliation);
        }
        Resolution resolution = Represented.find(name, event.from());
        if (resolution.outcome() == Outcome.FOUND) {
            Affiliation other = Affiliation.of(resolution.identities().get(0));
            boolean same = other.country().equals(affiliation.country())
                    && other.organisation().equals(affiliation.organisation());
            if (!same) {
                throw otherIdentity(
                        before, affiliation, name, resolution.identities().get(0));
            }
        }
        return name;
    }

    private static UserError otherIdentity(Delegation before, Affiliation affiliation, String name, Identity other) {
        boolean becomes = !affiliation.known() && other.kind() == Identity.Kind.COUNTRY;
        return new UserError(
                UserError.Kind.DECISION,
                "“" + name + "” is " + other.name() + " (" + other.code() + "), and " + before.name() + " is not",
                becomes
                        ? "rostrum delegation set " + before.id() + " country=" + other.code() + " says that it is"
                        : "rostrum participant move --where " + ShellWords.quoted("delegation=" + before.name())
                                + " --to " + other.code() + " makes its people come for it");
    }

    private String referenceName(Affiliation affiliation) {
        if (affiliation.country().isEmpty()) {
            return Organisations.byId(affiliation.organisation())
                    .map(Organisation::listedAs)
                    .orElse(affiliation.name());
        }
        return Represented.find(affiliation.country(), event.from()).identities().stream()
                .map(Identity::name)
                .findFirst()
                .orElse(affiliation.name());
    }

    /** A name of its own is read in later lists too. */
    private List<Affiliation> spellings(Affiliation after, boolean named) {
        boolean unknown = Represented.find(after.name(), event.from()).outcome() != Outcome.FOUND;
        return named && unknown ? List.of(Delegations.asSent(after.name())) : List.of();
    }

    private void refuseTaken(Delegation before, Affiliation after) {
        delegations.inTheWay(after, before.id()).ifPresent(other -> {
            long people = database.roster(event).listed().stream()
                    .filter(person -> person.delegation().id() == other.id())
                    .count();
            boolean goes = other.affiliation().known();
            throw new UserError(
                    UserError.Kind.DECISION,
                    Delegations.described(other) + " with " + people + (people == 1 ? " participant" : " participants")
                            + " is there already",
                    "rostrum participant move --where "
                            + ShellWords.quoted("delegation=" + (goes ? before : other).name())
                            + " --to " + (goes ? other : before).id()
                            + (goes ? " makes the two one" : " makes the two one; then say it again"));
        });
    }

    private static UserError usage(String message, String hint) {
        return new UserError(UserError.Kind.USAGE, message, hint);
    }
}
