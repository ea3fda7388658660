package org.rostrum.cli;

import java.util.ArrayList;
import java.util.List;
import org.rostrum.event.AgendaRole.Kind;
import org.rostrum.job.AgendaAssignments.Place;
import picocli.CommandLine.Option;

/** Who has to do with an agenda item, and what. Each may be given several times. */
final class RoleOptions {
    @Option(names = "--chair", paramLabel = "WHO", description = "The chair: an id, p:ID, an e-mail address or a name.")
    List<String> chair = List.of();

    @Option(names = "--moderator", paramLabel = "WHO", description = "The moderator.")
    List<String> moderator = List.of();

    @Option(names = "--keynote", paramLabel = "WHO", description = "Who gives the keynote.")
    List<String> keynote = List.of();

    @Option(names = "--introducer", paramLabel = "WHO", description = "Who introduces the item.")
    List<String> introducer = List.of();

    @Option(names = "--speaker", paramLabel = "WHO", description = "A speaker.")
    List<String> speaker = List.of();

    @Option(names = "--panellist", paramLabel = "WHO", description = "A panellist.")
    List<String> panellist = List.of();

    @Option(names = "--rapporteur", paramLabel = "WHO", description = "The rapporteur.")
    List<String> rapporteur = List.of();

    /** All that were given, in the order of printing. */
    List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            of(kind).forEach(who -> places.add(new Place(kind, who)));
        }
        return places;
    }

    private List<String> of(Kind kind) {
        return switch (kind) {
            case CHAIR -> chair;
            case MODERATOR -> moderator;
            case KEYNOTE -> keynote;
            case INTRODUCER -> introducer;
            case SPEAKER -> speaker;
            case PANELLIST -> panellist;
            case RAPPORTEUR -> rapporteur;
        };
    }
}
