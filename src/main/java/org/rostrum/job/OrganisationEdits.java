package org.rostrum.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rostrum.event.Delegation;
import org.rostrum.event.Event;
import org.rostrum.intake.CellText;
import org.rostrum.store.Database;
import org.rostrum.store.OrganisationName;
import org.rostrum.store.Write;
import org.rostrum.text.ShellWords;
import org.rostrum.text.UserError;

/** Organisations that are added, renamed or made one by hand. One name in two delegations is two organisations. */
public final class OrganisationEdits {
    private static final List<String> FIELDS = List.of("name", "acronym");

    private final Database database;
    private final Event event;
    private final List<OrganisationName> names;

    /**
     * Edits of the organisations of some delegations.
     *
     * @param within the delegations meant, as for {@code --sync}; empty for all
     * @throws UserError (USAGE) when it means none that could be
     */
    public OrganisationEdits(Database database, Event event, Optional<String> within) {
        this.database = database;
        this.event = event;
        Predicate<Delegation> meant = Within.of(within, event);
        this.names = database.organisationNames(event).stream()
                .filter(name -> meant.test(name.delegation()))
                .toList();
    }

    /**
     * Adds an organisation that may have no people yet; returns the line to say, empty when it is there already.
     *
     * @throws UserError (USAGE) when the delegation is not there
     */
    public Optional<String> add(Write write, String name, String delegation) {
        Delegation in = new Delegations(database, event).there(delegation);
        String wanted = name(name);
        boolean there = Organisations.called(of(in), wanted).stream()
                .anyMatch(one -> one.there() || one.joinedWith().isPresent());
        if (there) {
            return Optional.empty();
        }
        long id = write.organisations(in.id()).add(wanted);
        return Optional.of("added: " + wanted + " (" + id + ", " + in.name() + ")");
    }

    /**
     * Changes name or acronym of an organisation; lists that have the old name or the acronym are read so.
     *
     * @param changes {@code FIELD=VALUE}
     * @return a line for each change, empty when it is so already
     * @throws UserError (USAGE) when the organisation, a field or a value is not understood, (DECISION) when another organisation is called so
     */
    public List<String> set(Write write, String text, List<String> changes) {
        OrganisationName before = one(text, here(text));
        Map<String, String> said = FieldValues.of(changes, "an organisation", FIELDS, "name='State Police'");
        String called = before.delegation().name() + ", " + before.name() + ": ";
        List<String> done = new ArrayList<>();
        String name = name(said.getOrDefault("name", before.name()));
        if (!name.equals(before.name())) {
            refuseTaken(before, name);
            write.organisations(before.delegation().id()).rename(before.name(), name);
            done.add(called + "name: " + before.name() + " -> " + name + " (" + people(before.people()) + ")");
        }
        String acronym = said.getOrDefault("acronym", before.acronym());
        if (!acronym.equals(before.acronym())) {
            refuseTaken(before, acronym);
            boolean known = acronym.equals(name) || acronym.equals(before.name()) || isSpelling(before, acronym);
            boolean spelling = !acronym.isEmpty() && !known;
            write.organisations(before.delegation().id()).acronym(name, acronym, spelling);
            done.add(called + "acronym: " + Histories.shown(before.acronym()) + " -> " + Histories.shown(acronym));
        }
        return done;
    }

    /**
     * Makes two organisations of a delegation one.
     *
     * @param stays whose name stays
     * @param goes whose people are of the other then, and whose name is a spelling of it
     * @return what is done, empty when they are one already
     * @throws UserError (USAGE) when one of them is not there, or it is not clear in which delegation
     */
    public List<String> merge(Write write, String stays, String goes) {
        List<OrganisationName> staying = here(stays);
        List<OrganisationName> going = here(goes);
        OrganisationName a = one(stays, beside(staying, going));
        OrganisationName b = one(goes, beside(going, List.of(a)));
        if (a.id() == b.id()) {
            return List.of();
        }
        if (a.delegation().id() != b.delegation().id()) {
            throw usage(
                    "“" + a.name() + "” is of " + a.delegation().name() + ", “" + b.name() + "” of "
                            + b.delegation().name() + ": those are two organisations",
                    "rostrum participant move brings people into another delegation");
        }
        write.joinOrganisation(a.delegation().id(), b.name(), a.name());
        return List.of(a.delegation().name() + ": " + b.name() + " -> " + a.name() + " (" + people(b.people()) + "; "
                + (a.people() + b.people()) + " in all then)");
    }

    /** Those of which another one is of the same delegation; all where there is none. */
    private static List<OrganisationName> beside(List<OrganisationName> names, List<OrganisationName> others) {
        List<OrganisationName> beside = names.stream()
                .filter(name -> others.stream()
                        .anyMatch(other ->
                                other.delegation().id() == name.delegation().id()))
                .toList();
        return beside.isEmpty() ? names : beside;
    }

    /** The organisations that a text may mean: by id, name, acronym or a spelling that was joined with them. */
    private List<OrganisationName> here(String text) {
        String wanted = text.strip();
        List<OrganisationName> there =
                names.stream().filter(OrganisationName::there).toList();
        if (wanted.matches("[0-9]{1,18}")) {
            return there.stream()
                    .filter(name -> name.id() == Long.parseLong(wanted))
                    .toList();
        }
        List<OrganisationName> found = Organisations.called(there, wanted);
        if (found.isEmpty()) {
            found = there.stream()
                    .filter(name -> !wanted.isEmpty() && name.acronym().equalsIgnoreCase(wanted))
                    .toList();
        }
        if (found.isEmpty()) {
            found = Organisations.called(names, wanted).stream()
                    .flatMap(spelling -> there.stream()
                            .filter(name -> name.delegation().id()
                                            == spelling.delegation().id()
                                    && spelling.joinedWith().equals(Optional.of(name.name()))))
                    .distinct()
                    .toList();
        }
        return found;
    }

    private OrganisationName one(String text, List<OrganisationName> found) {
        if (found.isEmpty()) {
            List<OrganisationName> there =
                    names.stream().filter(OrganisationName::there).toList();
            throw usage("no organisation of " + event.code() + " is “" + text + "”", Organisations.near(text, there));
        }
        if (found.size() > 1) {
            throw usage(
                    found.size() + " organisations are “" + text + "”",
                    "give the id: "
                            + found.stream()
                                    .map(name -> name.id() + " (" + name.name() + ", "
                                            + name.delegation().name() + ", " + people(name.people()) + ")")
                                    .collect(Collectors.joining("; ")));
        }
        return found.get(0);
    }

    private void refuseTaken(OrganisationName before, String name) {
        List<OrganisationName> taken = Organisations.called(of(before.delegation()), name).stream()
                .filter(other -> other.id() != before.id())
                .filter(other -> other.there() || other.joinedWith().isPresent())
                .filter(other -> !other.joinedWith().equals(Optional.of(before.name())))
                .toList();
        if (!taken.isEmpty()) {
            OrganisationName other = taken.get(0);
            String called = other.joinedWith().orElse(other.name());
            throw new UserError(
                    UserError.Kind.DECISION,
                    "“" + name + "” is "
                            + (other.joinedWith().isPresent()
                                    ? "a spelling of “" + called + "”"
                                    : "an organisation with " + people(other.people()) + " already"),
                    "rostrum organisation merge " + ShellWords.quoted(called) + " " + ShellWords.quoted(before.name())
                            + " --within "
                            + ShellWords.quoted(
                                    "delegation=" + before.delegation().name())
                            + " makes the two one");
        }
    }

    private boolean isSpelling(OrganisationName organisation, String spelling) {
        return of(organisation.delegation()).stream()
                .anyMatch(name ->
                        name.name().equals(spelling) && name.joinedWith().equals(Optional.of(organisation.name())));
    }

    private List<OrganisationName> of(Delegation delegation) {
        return names.stream()
                .filter(name -> name.delegation().id() == delegation.id())
                .toList();
    }

    private static String name(String text) {
        String name = CellText.tidy(text);
        if (name.isEmpty()) {
            throw usage("an organisation has a name", "give name='…'");
        }
        return name;
    }

    private static String people(long count) {
        return count + (count == 1 ? " participant" : " participants");
    }

    private static UserError usage(String message, String hint) {
        return new UserError(UserError.Kind.USAGE, message, hint);
    }
}
