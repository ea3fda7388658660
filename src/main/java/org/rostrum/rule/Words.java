package org.rostrum.rule;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.Participant;
import org.rostrum.text.Capitals;
import org.rostrum.text.ShellWords;

/** How findings speak of people and times. */
final class Words {
    /** Of longer enumerations only the beginning is written out. */
    private static final int MOST = 5;

    private Words() {}

    /** {@code Jonas JONAITIS}, or what else is known of somebody without a name. */
    static String name(Participant participant) {
        String name = (participant.givenName() + " " + Capitals.toCapitals(participant.familyName())).strip();
        if (!name.isEmpty()) {
            return name;
        }
        return participant.position().isEmpty()
                ? "somebody without a name"
                : "somebody without a name, " + participant.position();
    }

    /** {@code 23 (Head of Laboratory, Latvia)}: the id and what tells namesakes apart. */
    static String idAndPosition(Participant participant) {
        String position = participant.position().isEmpty() ? participant.organisation() : participant.position();
        String delegation = participant.delegation().name();
        String both = position.isEmpty() || delegation.isEmpty() ? position + delegation : position + ", " + delegation;
        return both.isEmpty() ? String.valueOf(participant.id()) : participant.id() + " (" + both + ")";
    }

    /** The texts with commas and a last word between them: {@code a, b or c}; of many the first five and how many more. */
    static String list(List<String> texts, String last) {
        if (texts.size() > MOST) {
            return String.join(", ", texts.subList(0, MOST)) + " " + last + " " + (texts.size() - MOST) + " more";
        }
        int end = texts.size() - 1;
        return end < 1
                ? String.join("", texts)
                : String.join(", ", texts.subList(0, end)) + " " + last + " " + texts.get(end);
    }

    /** {@link #idAndPosition} of each. */
    static String idsAndPositions(List<Participant> participants, String last) {
        return list(participants.stream().map(Words::idAndPosition).collect(Collectors.toList()), last);
    }

    /** {@code 1 participant}, {@code 2 participants}. */
    static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** {@code item 4(a)}, or the title of one without a number. */
    static String item(AgendaItem item) {
        return item.number().isEmpty() ? item.title() : "item " + item.number();
    }

    /** {@code 2010-10-20 15:00-16:00}; over midnight {@code 2010-10-20 22:00-2010-10-21 01:00}. */
    static String when(AgendaItem item) {
        return span(item.start(), item.end());
    }

    /** The same of any two moments. */
    static String span(LocalDateTime from, LocalDateTime to) {
        LocalTime end = to.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        return from.toLocalDate() + " " + from.toLocalTime().truncatedTo(ChronoUnit.MINUTES) + "-"
                + (from.toLocalDate().equals(to.toLocalDate()) ? end.toString() : to.toLocalDate() + " " + end);
    }

    /** {@code 2010-10-20 15:00}. */
    static String moment(LocalDateTime moment) {
        return moment.toLocalDate() + " " + moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    /** {@code speaker Jonas JONAITIS}, with the delegation where one is written beside the name. */
    static String role(AgendaRole role) {
        return role.kind().code() + " " + role.name()
                + (role.delegation().isEmpty() ? "" : " (" + role.delegation() + ")");
    }

    /** Whether somebody has one of the roles there. */
    static boolean hasRole(AgendaItem item, AgendaRole.Kind... kinds) {
        return item.roles().stream().anyMatch(role -> List.of(kinds).contains(role.kind()));
    }

    /** Whether the one who has the role speaks, and does not only lead or write. */
    static boolean speaks(AgendaRole role) {
        return switch (role.kind()) {
            case KEYNOTE, INTRODUCER, SPEAKER, PANELLIST -> true;
            case CHAIR, MODERATOR, RAPPORTEUR -> false;
        };
    }

    /** An item as commands name it, in quotes where a shell needs them. */
    static String named(AgendaItem item) {
        return item.number().isEmpty() ? "id:" + item.id() : ShellWords.quoted(item.number());
    }

    /** The command that gives somebody a role in an item. */
    static String assign(AgendaItem item, AgendaRole.Kind role, String who) {
        return "rostrum agenda assign " + named(item) + " --" + role.code() + " " + who;
    }
}
