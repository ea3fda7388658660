package org.rostrum.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.event.AgendaRole;

/**
 * A cell of a title or a description in which people stand on lines of their own.
 *
 * @param title the lines before the first that names people
 * @param people the lines with people, each with its role before it where it is another one
 * @param after the lines behind that name nobody
 */
record RoleLines(List<String> title, List<AgendaRole> people, List<String> after) {
    /** Takes the lines apart; the first is never one of people where it is to be a title. */
    static RoleLines of(List<String> lines, boolean titled, String language, AgendaPeople reader) {
        List<String> title = new ArrayList<>();
        List<AgendaRole> people = new ArrayList<>();
        List<String> after = new ArrayList<>();
        Optional<AgendaRole.Kind> open = Optional.empty();
        for (String line : lines) {
            boolean first = titled && title.isEmpty();
            Optional<RoleWord> word = first ? Optional.empty() : RoleWord.inText(line, language);
            if (word.isPresent()) {
                open = word.map(RoleWord::kind);
                people.addAll(reader.of(word.get().rest(), word.get().kind()));
            } else if (open.isPresent() && !AgendaPeople.isTooLong(line) && isPerson(line)) {
                people.addAll(reader.of(line, open.get()));
            } else if (open.isPresent()) {
                open = Optional.empty();
                after.add(line);
            } else {
                (people.isEmpty() ? title : after).add(line);
            }
        }
        return new RoleLines(title, people, after);
    }

    /** Whether all lines name people. */
    boolean isOfPeople() {
        return title.isEmpty() && after.isEmpty() && !people.isEmpty();
    }

    private static boolean isPerson(String line) {
        String first = line.replaceFirst("^(?:\\d{1,2}[.)]|[-–—•*·])\\s+", "")
                .split("[,;(:]|\\s[-–—]\\s")[0]
                .strip();
        return LikelyName.isSure(first);
    }
}
