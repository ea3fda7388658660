package org.rostrum.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rostrum.event.Entry;
import org.rostrum.event.Field;
import org.rostrum.event.Participant;

/** Finds whom a row names, in the order id, address, name with position or phone, name; nobody is taken for somebody else on a guess. */
final class Matching {
    private final Known known;
    private final Listed listed;
    private final Named named;

    Matching(Known known, Listed listed, Named named) {
        this.known = known;
        this.listed = listed;
        this.named = named;
    }

    /** Whom a row names that has a name or an address. */
    Match of(Entry entry, String nameKey) {
        Optional<Match> found = byId(entry, nameKey);
        if (found.isEmpty()) {
            found = byAddress(entry, nameKey);
        }
        return merged(found.orElseGet(() -> byName(entry, nameKey)));
    }

    /** The same with the one who stays in the place of each who was merged; two who were merged into one need no decision. */
    private Match merged(Match match) {
        List<Participant> stay = new ArrayList<>(match.people().size());
        for (Participant person : match.people()) {
            Participant survivor = known.survivor(person);
            if (stay.stream().noneMatch(other -> other.id() == survivor.id())) {
                stay.add(survivor);
            }
        }
        if (stay.size() == match.people().size() && stay.stream().allMatch(match.people()::contains)) {
            return match;
        }
        if (stay.size() > 1) {
            return Match.undecided(stay, match.reason());
        }
        Participant as = match.people().get(match.people().size() - 1);
        String evidence = match.evidence().isEmpty() ? "registrations that were merged" : match.evidence();
        return Match.as(as, stay.get(0), named.contains(stay.get(0).id()), evidence);
    }

    private boolean isNamed(Participant person) {
        return named.contains(known.survivor(person).id());
    }

    /** Everybody whom a row could name by address, or by delegation and name. */
    List<Participant> candidates(Entry entry, String nameKey) {
        List<Participant> people = new ArrayList<>(withAddressOf(entry));
        for (Participant person : withNameOf(entry, nameKey)) {
            if (people.stream().noneMatch(p -> p.id() == person.id())) {
                people.add(person);
            }
        }
        return people;
    }

    /** A number in the list is an id of ours only when the person agrees: other programs number their rows too. */
    private Optional<Match> byId(Entry entry, String nameKey) {
        if (!named.storedBefore(entry.id())) {
            return Optional.empty();
        }
        return known.byId(entry.id()).stream()
                .findFirst()
                .map(person -> agrees(entry, nameKey, person)
                        ? one(person, "participant id")
                        : Match.undecided(
                                List.of(person),
                                "the row has the id of " + Wording.person(person) + ", but another name and address"));
    }

    private boolean agrees(Entry entry, String nameKey, Participant person) {
        String storedKey = person.values().nameKey();
        boolean sameName = nameKey.isEmpty() || storedKey.isEmpty() || nameKey.equals(storedKey);
        return sameName
                || sameAddress(entry, person)
                || shareWord(nameKey, storedKey) && likeness(entry, person).shares();
    }

    private Optional<Match> byAddress(Entry entry, String nameKey) {
        List<Participant> holders = withAddressOf(entry);
        if (holders.isEmpty()) {
            return Optional.empty();
        }
        if (isShared(entry, holders)) {
            return byAddressAndName(entry, nameKey, holders);
        }
        String storedKey = holders.stream()
                .map(p -> p.values().nameKey())
                .filter(key -> !key.isEmpty())
                .findFirst()
                .orElse("");
        if (nameKey.isEmpty() || storedKey.isEmpty() || nameKey.equals(storedKey)) {
            return Optional.of(mostAlike(entry, holders, "e-mail address"));
        }
        return byAddressWithOtherName(entry, nameKey, holders);
    }

    private boolean isShared(Entry entry, List<Participant> holders) {
        return listed.shared(addressOf(entry))
                || holders.stream()
                                .map(p -> p.values().nameKey())
                                .filter(key -> !key.isEmpty())
                                .distinct()
                                .count()
                        > 1;
    }

    private Optional<Match> byAddressAndName(Entry entry, String nameKey, List<Participant> holders) {
        if (nameKey.isEmpty()) {
            return Optional.of(
                    Match.undecided(holders, "several people share the e-mail address, and the row has no name"));
        }
        List<Participant> namesakes = holders.stream()
                .filter(p -> p.values().nameKey().equals(nameKey))
                .toList();
        return namesakes.isEmpty()
                ? Optional.empty()
                : Optional.of(mostAlike(entry, namesakes, "e-mail address and name"));
    }

    /** One stored person's address with another name: a changed name, unless that person is elsewhere on the list or somebody else has the name. */
    private Optional<Match> byAddressWithOtherName(Entry entry, String nameKey, List<Participant> holders) {
        if (holders.stream().anyMatch(p -> isNamed(p) || listed.hasNameOf(p))) {
            return Optional.empty();
        }
        List<Participant> bearers = withNameOf(entry, nameKey);
        if (bearers.isEmpty()) {
            return Optional.of(mostAlike(entry, holders, "e-mail address"));
        }
        String reason = "the e-mail address is that of " + Wording.people(holders) + ", the name that of "
                + Wording.people(bearers);
        return Optional.of(Match.undecided(
                Stream.concat(holders.stream(), bearers.stream()).toList(), reason));
    }

    private Match mostAlike(Entry entry, List<Participant> people, String evidence) {
        if (people.size() == 1) {
            return one(people.get(0), evidence);
        }
        String delegation = entry.affiliation().key();
        List<Participant> same = people.stream()
                .filter(p -> p.delegation().affiliation().key().equals(delegation))
                .toList();
        List<Likeness> alike = strongest((same.isEmpty() ? people : same)
                .stream().map(p -> likeness(entry, p)).toList());
        return alike.size() == 1 ? one(alike.get(0).stored(), evidence) : equally(alike);
    }

    private Match byName(Entry entry, String nameKey) {
        List<Likeness> all =
                withNameOf(entry, nameKey).stream().map(p -> likeness(entry, p)).toList();
        List<Likeness> agreeing = only(all, l -> l.shares() && l.clear());
        if (!agreeing.isEmpty()) {
            return decide(strongest(agreeing));
        }
        List<Likeness> moved = only(all, l -> l.shares() && !l.taken());
        if (!moved.isEmpty()) {
            return byPositionOrPhone(entry, strongest(moved));
        }
        List<Likeness> clear = only(all, Likeness::clear);
        return clear.isEmpty() ? namesake(all) : byNameAlone(clear, only(all, l -> !l.taken()));
    }

    /** The same position or phone makes up for another address, but not when the list has the name under several addresses. */
    private Match byPositionOrPhone(Entry entry, List<Likeness> moved) {
        boolean guess =
                moved.stream().anyMatch(l -> l.email() == Likeness.Agreement.DIFFERENT) && listed.hasNamesakesOf(entry);
        return guess ? unlike(moved) : decide(moved);
    }

    private Match byNameAlone(List<Likeness> clear, List<Likeness> free) {
        Likeness first = clear.get(0);
        boolean nobodyElse = clear.size() == 1 && (first.taken() || free.size() == 1);
        return nobodyElse ? one(first.stored(), first.evidence()) : equally(clear.size() > 1 ? clear : free);
    }

    /** Everybody of that name and delegation differs in something: another person only if the list names the others as well. */
    private Match namesake(List<Likeness> all) {
        List<Likeness> open = only(all, l -> !l.taken() || l.differing().equals(List.of("phone")));
        return open.isEmpty() ? Match.nobody() : unlike(open);
    }

    private static Match unlike(List<Likeness> open) {
        return Match.undecided(
                people(open),
                "same name and delegation as " + Wording.people(people(open)) + ", but " + Wording.differ(open));
    }

    private Match decide(List<Likeness> alike) {
        return alike.size() == 1 ? one(alike.get(0).stored(), alike.get(0).evidence()) : equally(alike);
    }

    private static Match equally(List<Likeness> alike) {
        return Match.undecided(people(alike), "may be any of " + Wording.people(people(alike)));
    }

    private Match one(Participant person, String evidence) {
        return Match.one(person, named.contains(person.id()), evidence);
    }

    private Likeness likeness(Entry entry, Participant stored) {
        boolean othersRow = !stored.email().equals(addressOf(entry))
                && entry.values().has(Field.EMAIL)
                && listed.hasAddressOf(stored);
        return Likeness.of(entry, stored, isNamed(stored) || othersRow);
    }

    private static List<Likeness> strongest(List<Likeness> alike) {
        int most = alike.stream()
                .map(Likeness::strength)
                .max(Comparator.naturalOrder())
                .orElse(0);
        return only(alike, l -> l.strength() == most);
    }

    private static List<Likeness> only(List<Likeness> all, Predicate<Likeness> wanted) {
        return all.stream().filter(wanted).toList();
    }

    private static List<Participant> people(List<Likeness> alike) {
        return alike.stream().map(Likeness::stored).toList();
    }

    private List<Participant> withAddressOf(Entry entry) {
        return entry.values().has(Field.EMAIL) ? known.byEmail(addressOf(entry)) : List.of();
    }

    private List<Participant> withNameOf(Entry entry, String nameKey) {
        return nameKey.isEmpty() ? List.of() : known.byName(entry.affiliation(), nameKey);
    }

    private static String addressOf(Entry entry) {
        return Spelling.address(entry.values().get(Field.EMAIL));
    }

    private static boolean sameAddress(Entry entry, Participant person) {
        return entry.values().has(Field.EMAIL) && addressOf(entry).equals(person.email());
    }

    private static boolean shareWord(String oneKey, String otherKey) {
        List<String> words = List.of(oneKey.split(" "));
        return List.of(otherKey.split(" ")).stream().anyMatch(words::contains);
    }
}
