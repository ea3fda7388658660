package org.rostrum.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.event.AgendaRole;

/**
 * The people in one cell of an agenda: apart by semicolons or line breaks, by "and" where both sides are whole names, by a comma where both sides are surely names. Beside a
 * name may stand who is represented, whether it is confirmed, and the title of the presentation; before it the role.
 */
final class AgendaPeople {
    /** "And" in the languages of the vocabulary. */
    private static final Set<String> AND = Set.of("and", "und", "et", "и", "ir", "un", "ja", "i", "y", "e", "&");

    private static final Pattern APART = Pattern.compile(";|\\R");
    /** {@code 1.}, {@code 2)}, a bullet or a dash before a name. */
    private static final Pattern COUNTED = Pattern.compile("^(?:\\d{1,2}[.)]|[-–—•*·])\\s+");

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>(),;:]+@[^\\s@<>(),;:]+\\.[^\\s@<>(),;:]+");
    private static final String QUOTED = "[“„«\"]([^“”„«»\"]+)[”“»\"]";
    private static final Pattern TITLE_LAST = Pattern.compile("^(.*?\\S)\\s*[:,–—-]?\\s*" + QUOTED + "\\.?$");
    private static final Pattern TITLE_FIRST = Pattern.compile("^" + QUOTED + "\\s*[:,–—-]?\\s*(.+)$");
    private static final Pattern AFTER_COLON = Pattern.compile("^([^:]+):\\s+(.+)$");
    private static final Pattern AFTER_DASH = Pattern.compile("^(.+?)\\s[-–—]\\s(.+)$");
    private static final Pattern COMMA = Pattern.compile("\\s*[,，、]\\s*(?![^(\\[]*[)\\]])");
    /** The longest mark behind a name without bracket or comma, with the space before it. */
    private static final int MARK = 5;

    private static final Pattern BRACKETS = Pattern.compile("\\s*[(\\[]([^()\\[\\]]*)[)\\]]\\s*");

    private static final int LONGEST_CELL = 20_000;
    private static final int LONGEST_LINE = 1_000;

    private final LocalDate on;
    private final String language;
    private int beside;

    /** @param on the day whose names of countries count */
    AgendaPeople(LocalDate on, String language) {
        this.on = on;
        this.language = language;
    }

    /** How many names had more beside them than who is represented, which was not taken in. */
    int withMoreBeside() {
        return beside;
    }

    /** Whether a cell or a line is too long to be one with people: it would be looked through again and again. */
    static boolean isTooLong(String cell) {
        return cell.length() > LONGEST_CELL || cell.lines().anyMatch(line -> line.length() > LONGEST_LINE);
    }

    /** An e-mail address in a text, or empty; none in one that is too long for people. */
    static Optional<String> email(String text) {
        if (isTooLong(text)) {
            return Optional.empty();
        }
        Matcher found = EMAIL.matcher(text);
        return found.find() ? Optional.of(found.group()) : Optional.empty();
    }

    /** The people of a cell in their order, of the given role where none stands there; none when the cell says that there is nobody. */
    List<AgendaRole> of(String cell, AgendaRole.Kind otherwise) {
        List<AgendaRole> people = new ArrayList<>();
        AgendaRole.Kind kind = otherwise;
        for (String part : parts(cell)) {
            Optional<RoleWord> word = RoleWord.before(part, language);
            kind = word.map(RoleWord::kind).orElse(kind);
            people.addAll(ofLine(word.map(RoleWord::rest).orElse(part), kind));
        }
        return people;
    }

    /** The people of one line without role. */
    List<AgendaRole> ofLine(String line, AgendaRole.Kind kind) {
        String text = CellText.value(COUNTED.matcher(CellText.tidy(line)).replaceFirst(""));
        return text.isEmpty() || isUnconfirmed(text) ? List.of() : titled(text, kind);
    }

    /** The lines, and what semicolons part in them where these are not within quotes. */
    private static List<String> parts(String cell) {
        List<String> parts = new ArrayList<>();
        for (String line : cell.split("\\R")) {
            boolean quoted = Pattern.compile(QUOTED.replace("+", "*;[^“”„«»\"]*"))
                    .matcher(line)
                    .find();
            parts.addAll(quoted ? List.of(line) : Arrays.asList(APART.split(line)));
        }
        return parts;
    }

    private List<AgendaRole> titled(String text, AgendaRole.Kind kind) {
        Matcher last = TITLE_LAST.matcher(text);
        Matcher first = TITLE_FIRST.matcher(text);
        if (last.matches() && !first.matches()) {
            return named(last.group(1), last.group(2).strip(), kind);
        }
        if (first.matches()) {
            return named(first.group(2), first.group(1).strip(), kind);
        }
        Matcher colon = AFTER_COLON.matcher(text);
        if (colon.matches() && speaks(kind)) {
            return named(colon.group(1), colon.group(2), kind);
        }
        Matcher dash = AFTER_DASH.matcher(text);
        if (!dash.matches()) {
            return named(text, "", kind);
        }
        return !speaks(kind) || LikelyName.isBody(dash.group(2), on)
                ? named(dash.group(1) + ", " + dash.group(2), "", kind)
                : named(dash.group(1), dash.group(2), kind);
    }

    /** Whether such a person has a presentation. */
    private static boolean speaks(AgendaRole.Kind kind) {
        return switch (kind) {
            case KEYNOTE, INTRODUCER, SPEAKER, PANELLIST -> true;
            case CHAIR, MODERATOR, RAPPORTEUR -> false;
        };
    }

    private List<AgendaRole> named(String people, String title, AgendaRole.Kind kind) {
        List<AgendaRole> roles = new ArrayList<>();
        for (String each : atAnd(Arrays.asList(people.split(" ")))) {
            roles.addAll(atCommas(each, title, kind));
        }
        return roles;
    }

    /** One name, or two where at least two words stand on either side: Ortega y Gasset is one person. Behind a comma only a sure name is another person. */
    private static List<String> atAnd(List<String> words) {
        for (int at = 2; at < words.size() - 2; at++) {
            String before = String.join(" ", words.subList(0, at));
            String after = String.join(" ", words.subList(at + 1, words.size()));
            if (AND.contains(words.get(at))
                    && (before.indexOf(',') < 0 || LikelyName.isSure(after.split("[,(]")[0].strip()))) {
                List<String> people = new ArrayList<>(List.of(before));
                people.addAll(atAnd(words.subList(at + 1, words.size())));
                return people;
            }
        }
        return List.of(String.join(" ", words));
    }

    /** One person with what stands beside the name, as far as its parts tell. */
    private final class Person {
        private String name;
        private String body = "";
        private final List<String> more = new ArrayList<>(0);
        private boolean confirmed = true;

        Person(String name) {
            this.name = name;
        }

        void add(String part) {
            if (!isUnconfirmed(part) && isGivenOf(part)) {
                name += ", " + part;
            } else {
                addBeside(part);
            }
        }

        void addBeside(String part) {
            if (isUnconfirmed(part)) {
                confirmed = false;
            } else if (body.isEmpty() && LikelyName.isBody(part, on)) {
                body = part;
            } else if (!part.isEmpty()) {
                more.add(part);
            }
        }

        /** Whether the part is the given name of a family name alone; with a country that may be a name, both stay as written. */
        private boolean isGivenOf(String part) {
            return body.isEmpty()
                    && more.isEmpty()
                    && name.indexOf(',') < 0
                    && LikelyName.isFamily(name)
                    && LikelyName.isGiven(part)
                    && (LikelyName.isEither(part) || !LikelyName.isBody(part, on));
        }

        AgendaRole role(AgendaRole.Kind kind, String title) {
            beside += !body.isEmpty() && !more.isEmpty() ? 1 : 0;
            return new AgendaRole(
                    kind, name, body.isEmpty() ? String.join(", ", more) : body, title, confirmed, Optional.empty());
        }
    }

    private List<AgendaRole> atCommas(String text, String title, AgendaRole.Kind kind) {
        List<Person> people = new ArrayList<>();
        for (String part : COMMA.split(text)) {
            List<String> inBrackets = new ArrayList<>();
            Matcher brackets = BRACKETS.matcher(part);
            while (brackets.find()) {
                inBrackets.add(brackets.group(1).strip());
            }
            String plain = withoutMark(BRACKETS.matcher(part).replaceAll(" ").strip());
            boolean marked =
                    !plain.equals(BRACKETS.matcher(part).replaceAll(" ").strip());
            boolean another = people.isEmpty()
                    || LikelyName.isSure(plain)
                            && LikelyName.isSure(people.get(people.size() - 1).name)
                            && !LikelyName.isBody(plain, on)
                    || bothWithBody(people.get(people.size() - 1), plain, inBrackets);
            if (another && !plain.isEmpty()) {
                people.add(new Person(plain));
            } else if (!people.isEmpty()) {
                people.get(people.size() - 1).add(plain);
            }
            if (!people.isEmpty()) {
                Person person = people.get(people.size() - 1);
                person.confirmed &= !marked;
                inBrackets.forEach(each -> COMMA.splitAsStream(each).forEach(person::addBeside));
            }
        }
        return people.stream().map(person -> person.role(kind, title)).toList();
    }

    /** Whether a name with a country or body in brackets follows another such name: {@code Peter Berg (Sweden), Anna Ozola (Latvia)}. */
    private boolean bothWithBody(Person last, String plain, List<String> inBrackets) {
        return !last.body.isEmpty()
                && inBrackets.stream().anyMatch(each -> LikelyName.isBody(each, on))
                && LikelyName.isLikely(plain)
                && !LikelyName.isBody(plain, on);
    }

    /** The name without a "tbc" behind it. */
    private static String withoutMark(String text) {
        int space = text.lastIndexOf(' ');
        return space > 0 && text.length() - space <= MARK && isUnconfirmed(text.substring(space + 1))
                ? text.substring(0, space).strip()
                : text;
    }

    private static boolean isUnconfirmed(String text) {
        return !Vocabulary.all().terms("unconfirmed", Vocabulary.key(text)).isEmpty();
    }
}
