package org.rostrum.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.event.AgendaRole;

/**
 * The role that stands before people in a line: {@code Moderator: Mr. Given FAMILY}, {@code Chaired by Ms. Given FAMILY}.
 *
 * @param rest what stands behind it, perhaps nothing
 */
record RoleWord(AgendaRole.Kind kind, String rest) {
    private static final Pattern COLON =
            Pattern.compile("^\\s*(?:[-–—•*·]\\s*)?([^:：]{2,60}?)\\s*\\d{0,2}\\s*[:：]\\s*(.*)$");
    private static final Pattern DASH = Pattern.compile("^\\s*(?:[•*·]\\s*)?([^:–—-]{3,40}?)\\s+[-–—]\\s+(.+)$");
    private static final int MOST_WORDS = 4;
    /** Words that head talks and parts of a session, too. */
    private static final Set<AgendaRole.Kind> ALSO_TITLES = Set.of(
            AgendaRole.Kind.KEYNOTE, AgendaRole.Kind.INTRODUCER, AgendaRole.Kind.SPEAKER, AgendaRole.Kind.PANELLIST);

    /** The role before the people of a line that has nothing but people. */
    static Optional<RoleWord> before(String line, String language) {
        if (AgendaPeople.isTooLong(line)) {
            return Optional.empty();
        }
        return with(COLON, line, language).or(() -> with(DASH, line, language)).or(() -> beginning(line, language));
    }

    /** The role of a line that may as well be part of a title or a text: only when somebody's name follows, or a colon and nothing. */
    static Optional<RoleWord> inText(String line, String language) {
        return before(line, language).filter(word -> word.isRole(line));
    }

    private boolean isRole(String line) {
        if (rest.isEmpty()) {
            return line.strip().endsWith(":") || line.strip().endsWith("：");
        }
        String first = rest.split("[,;(:–—]|\\s-\\s|\\s(?:and|und|et|и|ir|un|ja|i|y|e)\\s")[0].strip();
        return LikelyName.isSure(first) || !ALSO_TITLES.contains(kind) && LikelyName.isLikely(first);
    }

    private static Optional<RoleWord> with(Pattern pattern, String line, String language) {
        Matcher parts = pattern.matcher(line);
        return parts.matches()
                ? kind(parts.group(1), language)
                        .map(kind -> new RoleWord(kind, parts.group(2).strip()))
                : Optional.empty();
    }

    /** A role of a few words before a sure name, without a sign between. */
    private static Optional<RoleWord> beginning(String line, String language) {
        List<Integer> ends = new ArrayList<>();
        for (int end = line.indexOf(' '); end > 0 && ends.size() < MOST_WORDS; end = line.indexOf(' ', end + 1)) {
            ends.add(0, end);
        }
        for (int end : ends) {
            String rest = line.substring(end + 1).strip();
            Optional<AgendaRole.Kind> kind = kind(line.substring(0, end), language);
            if (kind.isPresent() && LikelyName.isSure(rest.split("[,;(:–—]|\\s-\\s")[0].strip())) {
                return Optional.of(new RoleWord(kind.get(), rest));
            }
        }
        return Optional.empty();
    }

    private static Optional<AgendaRole.Kind> kind(String word, String language) {
        return Vocabulary.all().meaning("agenda", word, language).flatMap(AgendaRole.Kind::of);
    }
}
