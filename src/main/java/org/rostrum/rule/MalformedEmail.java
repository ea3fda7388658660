package org.rostrum.rule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rostrum.event.Finding;
import org.rostrum.event.Participant;
import org.rostrum.event.Severity;

/** Reports an e-mail address to which nothing can be sent. */
final class MalformedEmail extends Rule {
    /** RFC 5321 allows 64 characters before the sign, and 254 in all. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?=.{1,254}$)(?=[^@]{1,64}@)[^\\s@.,;:<>()\\[\\]\"\\\\]+(\\.[^\\s@.,;:<>()\\[\\]\"\\\\]+)*"
                    + "@([\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+(\\p{L}{2,}|xn--[a-z0-9-]+)");

    MalformedEmail() {
        super("malformed-email", Severity.WARNING, Subject.PARTICIPANTS, "An e-mail address cannot be right.");
    }

    @Override
    List<Finding> check(RosterIndex roster) {
        return roster.listed().stream()
                .map(this::finding)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Finding> finding(Participant participant) {
        String address = participant.email();
        if (address.isEmpty() || ADDRESS.matcher(address).matches()) {
            return Optional.empty();
        }
        return Optional.of(about(
                participant,
                "\"" + address + "\" of " + Words.name(participant) + " " + trouble(address),
                "Correct it: rostrum participant set " + participant.id() + " email=…"));
    }

    private static String trouble(String address) {
        long signs = address.chars().filter(c -> c == '@').count();
        if (signs == 0) {
            return "has no @";
        }
        if (signs > 1) {
            return "has more than one @; there may be two addresses";
        }
        if (address.chars().anyMatch(Character::isWhitespace)) {
            return "has a blank in it";
        }
        if (address.startsWith("@")) {
            return "has nothing before the @";
        }
        return address.indexOf('.', address.indexOf('@')) < 0
                ? "has no full domain after the @"
                : "is not an e-mail address";
    }
}
