package org.rostrum.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rostrum.event.Delegation;
import org.rostrum.event.Event;
import org.rostrum.event.Field;
import org.rostrum.event.Participant;
import org.rostrum.event.ProtocolPlace;
import org.rostrum.event.Role;
import org.rostrum.event.Roster;
import org.rostrum.publish.ParticipantList.Block;
import org.rostrum.publish.ParticipantList.Line;
import org.rostrum.publish.ParticipantList.Section;
import org.rostrum.reference.House;
import org.rostrum.text.Capitals;
import org.rostrum.text.Fold;
import org.rostrum.text.Terminal;

/** Makes the list of participants of a meeting in the manner of a house. */
public final class ListMaker {
    private final Event event;
    private final House house;
    private int number;

    private ListMaker(Event event, House house) {
        this.event = event;
        this.house = house;
    }

    /**
     * The list of those who are neither withdrawn, nor rejected, nor replaced: delegations in their protocol order, in each the head first
     * and then the order of the latest list.
     *
     * @param mark which version it is ({@code Provisional}), or empty
     */
    public static ParticipantList make(Roster roster, House house, String mark) {
        ListMaker maker = new ListMaker(roster.event(), house);
        return new ParticipantList(maker.titleBlock(mark), house.listOfParticipants(), maker.sections(roster));
    }

    private List<String> titleBlock(String mark) {
        String dates = EventDates.inWords(event.from(), event.to());
        return Stream.of(event.title(), event.place().isBlank() ? dates : event.place() + ", " + dates, mark)
                .map(ListMaker::printable)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private List<Section> sections(Roster roster) {
        Map<Delegation, List<Participant>> members = new LinkedHashMap<>();
        roster.listed()
                .forEach(participant -> members.computeIfAbsent(
                                participant.delegation(), delegation -> new ArrayList<>())
                        .add(participant));
        Map<String, List<Delegation>> byCategory = new LinkedHashMap<>();
        List<Delegation> all = Stream.concat(roster.delegations().stream(), members.keySet().stream())
                .distinct()
                .sorted(order())
                .toList();
        ProtocolPlace.arrange(all, roster.places()).stream()
                .filter(members::containsKey)
                .forEach(delegation -> byCategory
                        .computeIfAbsent(delegation.category().code(), code -> new ArrayList<>())
                        .add(delegation));
        List<Section> sections = new ArrayList<>();
        byCategory.forEach((category, delegations) -> sections.add(new Section(
                house.heading(category),
                delegations.stream()
                        .map(delegation -> block(delegation, members.get(delegation)))
                        .toList())));
        return sections;
    }

    private Comparator<Delegation> order() {
        Map<Long, String> keys = new TreeMap<>();
        return Comparator.<Delegation, String>comparing(
                        delegation -> keys.computeIfAbsent(delegation.id(), id -> sortKey(delegation)))
                .thenComparing(Delegation::id);
    }

    private String sortKey(Delegation delegation) {
        return house.sortKey(delegation.category().code(), delegation.houseCountry(), delegation.name(), event.from());
    }

    private Block block(Delegation delegation, List<Participant> members) {
        String name = printedName(delegation);
        List<Participant> headsFirst = members.stream()
                .sorted(Comparator.comparing(participant -> participant.role() != Role.HEAD))
                .toList();
        List<Line> lines =
                headsFirst.stream().map(participant -> line(participant, name)).toList();
        return new Block(
                house.printsInCapitals(delegation.category().code()) ? Capitals.toCapitals(name) : name, lines);
    }

    private String printedName(Delegation delegation) {
        String name = printable(
                house.countryName(delegation.houseCountry(), event.from()).orElse(delegation.name()));
        return name.isEmpty() ? house.noDelegation() : name;
    }

    private Line line(Participant participant, String delegation) {
        String name = Stream.of(
                        participant.values().get(Field.HONORIFIC),
                        participant.givenName(),
                        Capitals.toCapitals(participant.familyName()))
                .map(ListMaker::printable)
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse(house.noName());
        String organisation = printable(participant.organisation());
        boolean same = isName(organisation, delegation)
                || isName(organisation, participant.delegation().name());
        List<String> details = Stream.of(printable(participant.position()), same ? "" : organisation)
                .filter(detail -> !detail.isEmpty())
                .toList();
        number++;
        return new Line(number, name, details, participant.role() == Role.HEAD ? house.head() : "");
    }

    private static boolean isName(String organisation, String delegation) {
        return organisation.equals(delegation) || Fold.key(organisation).equals(Fold.key(delegation));
    }

    /** Text of a cell on one line, without anything that could move a cursor. */
    static String printable(String text) {
        return Terminal.safe(text.replaceAll("\\s+", " ").strip());
    }
}
