package org.rostrum.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rostrum.event.Delegation;
import org.rostrum.event.Event;
import org.rostrum.intake.CellText;
import org.rostrum.store.Database;
import org.rostrum.store.OrganisationName;
import org.rostrum.store.Write;
import org.rostrum.text.Fold;
import org.rostrum.text.Nearest;
import org.rostrum.text.UserError;

/** What a person settles about the names of organisations. */
public final class Organisations {
    private final List<OrganisationName> names;
    private final String variant;
    private final String organisation;
    private final boolean fresh;

    private Organisations(List<OrganisationName> names, String variant, String organisation, boolean fresh) {
        this.names = names;
        this.variant = variant;
        this.organisation = organisation;
        this.fresh = fresh;
    }

    /**
     * Joins a spelling with an organisation in every delegation that has both.
     *
     * @param variant the spelling that goes, as a list has it; case and accents may differ where no list has the very same
     * @param organisation the name that stays
     * @param within the delegations meant, as for {@code --sync}; empty for all
     * @param fresh whether the name that stays may be one that no list of the delegation has
     * @return a line for each delegation
     * @throws UserError (USAGE) when no delegation has the spelling, or none has both, or they are one already
     */
    public static List<String> alias(
            Database database,
            Write write,
            Event event,
            String variant,
            String organisation,
            Optional<String> within,
            boolean fresh) {
        Predicate<Delegation> meant = Within.of(within, event);
        List<OrganisationName> names = database.organisationNames(event).stream()
                .filter(name -> meant.test(name.delegation()))
                .toList();
        return new Organisations(names, variant.strip(), organisation.strip(), fresh).join(write);
    }

    private List<String> join(Write write) {
        List<String> done = new ArrayList<>();
        for (OrganisationName spelling : called(names, variant)) {
            Optional<String> stays = stays(spelling);
            if (stays.isPresent()) {
                int moved = write.joinOrganisation(spelling.delegation().id(), spelling.name(), stays.get());
                done.add((spelling.delegation().name().isEmpty()
                                ? ""
                                : spelling.delegation().name() + ": ")
                        + spelling.name() + " -> " + stays.get() + " (" + moved
                        + (moved == 1 ? " participant)" : " participants)"));
            }
        }
        if (done.isEmpty()) {
            throw nothingToJoin();
        }
        return done;
    }

    /** The name with which a spelling is to be joined, empty where its delegation does not have it. */
    private Optional<String> stays(OrganisationName spelling) {
        List<OrganisationName> neighbours = names.stream()
                .filter(name -> name.delegation().id() == spelling.delegation().id())
                .toList();
        List<String> stays = called(neighbours, organisation).stream()
                .map(name -> name.joinedWith().orElse(name.name()))
                .distinct()
                .toList();
        if (stays.size() > 1) {
            throw usage(
                    "“" + organisation + "” may be " + quoted(stays) + " in "
                            + spelling.delegation().name(),
                    "give the name as a list writes it");
        }
        Optional<String> name = stays.stream().findFirst();
        if (name.isEmpty() && fresh) {
            name = Optional.of(CellText.tidy(organisation));
        }
        name.ifPresent(stay -> refuseIfJoined(spelling, stay));
        return name;
    }

    private static void refuseIfJoined(OrganisationName spelling, String stays) {
        String joined = spelling.joinedWith().orElse(spelling.name());
        if (joined.equals(stays)) {
            throw usage(
                    "“" + spelling.name() + "” and “" + stays + "” are one organisation already",
                    "rostrum list organisations shows what is there");
        }
        if (spelling.joinedWith().isPresent()) {
            throw usage(
                    "“" + spelling.name() + "” is joined with “" + joined + "” already",
                    "rostrum organisation alias '" + joined + "' '" + stays
                            + "' joins both; or take the earlier alias back with rostrum undo");
        }
    }

    /** Those of this very name; where there is none, those whose name differs in case, accents and punctuation alone. */
    static List<OrganisationName> called(List<OrganisationName> names, String text) {
        List<OrganisationName> exact =
                names.stream().filter(name -> name.name().equals(text)).toList();
        String key = Fold.key(text);
        return exact.isEmpty()
                ? names.stream()
                        .filter(name -> Fold.key(name.name()).equals(key))
                        .toList()
                : exact;
    }

    private UserError nothingToJoin() {
        List<OrganisationName> spelled = called(names, variant);
        if (spelled.isEmpty()) {
            return usage("no list has an organisation “" + variant + "”", near(variant, names));
        }
        String where = spelled.stream()
                .map(name -> name.delegation().name())
                .distinct()
                .limit(5)
                .collect(Collectors.joining(", "));
        List<OrganisationName> neighbours = names.stream()
                .filter(name -> spelled.stream()
                        .anyMatch(s -> s.delegation().id() == name.delegation().id()))
                .toList();
        return usage(
                "“" + variant + "” stands in " + where + ", where no list has “" + organisation + "”",
                near(organisation, neighbours) + " (--new takes a name that no list has)");
    }

    static String near(String text, List<OrganisationName> names) {
        List<String> near =
                Nearest.to(text, names.stream().map(OrganisationName::name).toList());
        return near.isEmpty() ? "rostrum list organisations shows what is there" : "did you mean " + quoted(near) + "?";
    }

    static String quoted(List<String> names) {
        return names.stream().map(name -> "“" + name + "”").collect(Collectors.joining(" or "));
    }

    private static UserError usage(String message, String hint) {
        return new UserError(UserError.Kind.USAGE, message, hint);
    }
}
