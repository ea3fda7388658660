package org.rostrum.job;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rostrum.agenda.SpokenTime;
import org.rostrum.event.AgendaDetails;
import org.rostrum.event.AgendaField;
import org.rostrum.event.AgendaItem;
import org.rostrum.event.AgendaRole;
import org.rostrum.event.NameKey;
import org.rostrum.intake.CellText;
import org.rostrum.text.Nearest;
import org.rostrum.text.UserError;

/** What a command line says of an agenda item: {@code FIELD=VALUE}, the fields as lists of the agenda call them. */
final class ItemFields {
    private static final String PART_OF = "part_of";
    private static final String DURATION = "duration";
    private static final Map<String, String> OTHER_NAMES = Map.of("item", "number", "parent", PART_OF, "kind", "type");
    private static final Pattern APART = Pattern.compile("\\s*[;\n]\\s*");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

    private final Map<String, String> said = new LinkedHashMap<>();
    private final Function<String, AgendaItem> named;

    /**
     * @param changes {@code FIELD=VALUE}, or two words: a field and its value
     * @param named the item that a text means
     * @throws UserError (USAGE) when one is not of this form, or there is no such field
     */
    ItemFields(List<String> changes, Function<String, AgendaItem> named) {
        this.named = named;
        boolean twoWords = changes.size() == 2 && changes.stream().noneMatch(change -> change.indexOf('=') >= 1);
        for (String change : twoWords ? List.of(changes.get(0) + "=" + changes.get(1)) : changes) {
            int equals = change.indexOf('=');
            if (equals < 1) {
                throw usage("“" + change + "” is not FIELD=VALUE", "for example room='Amber Room'");
            }
            String field =
                    change.substring(0, equals).strip().toLowerCase(Locale.ROOT).replace('-', '_');
            String name = OTHER_NAMES.getOrDefault(field, field);
            if (!names().contains(name)) {
                throw usage("an agenda item has no field “" + field + "”", Nearest.hint(field, names()));
            }
            said.put(name, change.substring(equals + 1).strip());
        }
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>();
        Arrays.stream(AgendaField.values())
                .filter(field -> field != AgendaField.UID)
                .forEach(field -> names.add(field.code()));
        names.addAll(List.of(DURATION, PART_OF));
        Arrays.stream(AgendaRole.Kind.values()).forEach(kind -> names.add(kind.code()));
        return names;
    }

    /**
     * The item that is described.
     *
     * @param day on which it is where none is said; empty where one has to be
     * @throws UserError (USAGE) when a value is not understood, or day, time or title is missing
     */
    AgendaItem made(Optional<LocalDate> day) {
        Optional<LocalDate> whole = whole().map(AgendaItem::day);
        LocalDate on = text(AgendaField.DAY)
                .map(SpokenTime::day)
                .or(() -> whole)
                .or(() -> day)
                .orElseThrow(() -> usage("on which day is missing", "say day=2010-10-20"));
        LocalDateTime start = text(AgendaField.START)
                .map(text -> SpokenTime.moment(text, on.atStartOfDay()))
                .orElseThrow(() -> usage("when it begins is missing", "say start=14:00"));
        if (!said.containsKey(DURATION) && text(AgendaField.END).isEmpty()) {
            throw usage("when it ends is missing", "say end=15:30 or duration=90m");
        }
        AgendaItem item = laidOver(AgendaItem.of(AgendaItem.Kind.SESSION, "", start, start));
        if (item.title().isEmpty() && item.number().isEmpty()) {
            throw usage("an agenda item has a title or a number", "say title='Opening session'");
        }
        return item;
    }

    /**
     * The item with what is said of it.
     *
     * @throws UserError (USAGE) when a value is not understood, or the item would end before it starts
     */
    AgendaItem laidOver(AgendaItem item) {
        AgendaItem after = item.withNumber(tidy(AgendaField.NUMBER, item))
                .withTitle(tidy(AgendaField.TITLE, item))
                .withTrack(tidy(AgendaField.TRACK, item))
                .withRoom(tidy(AgendaField.ROOM, item))
                .withKind(text(AgendaField.TYPE).map(ItemFields::kind).orElse(item.kind()))
                .withDetails(details(item.details()));
        return times(after.withRoles(roles(item.roles())).withParent(parent(item)));
    }

    private String tidy(AgendaField field, AgendaItem item) {
        return said.containsKey(field.code()) ? CellText.tidy(said.get(field.code())) : field.of(item);
    }

    /** What is said of a field, where it is not to be nothing. */
    private Optional<String> text(AgendaField field) {
        return Optional.ofNullable(said.get(field.code())).filter(text -> !text.isEmpty());
    }

    private static AgendaItem.Kind kind(String text) {
        List<String> codes = Arrays.stream(AgendaItem.Kind.values())
                .map(AgendaItem.Kind::code)
                .toList();
        return AgendaItem.Kind.of(
                        text.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-'))
                .orElseThrow(() -> usage("type cannot be “" + text + "”", "it is one of " + String.join(", ", codes)));
    }

    private Optional<AgendaItem> whole() {
        return Optional.ofNullable(said.get(PART_OF))
                .filter(text -> !text.isEmpty())
                .map(named);
    }

    private Optional<Long> parent(AgendaItem item) {
        return said.containsKey(PART_OF) ? whole().map(AgendaItem::id) : item.parent();
    }

    /** A day or a beginning alone takes the end along to that day, and nothing else. */
    private AgendaItem times(AgendaItem item) {
        LocalDate day = text(AgendaField.DAY).map(SpokenTime::day).orElse(item.day());
        LocalDateTime start = text(AgendaField.START)
                .map(text -> SpokenTime.moment(text, day.atStartOfDay()))
                .orElse(day.atTime(item.start().toLocalTime()));
        long days = item.day().until(item.end().toLocalDate()).getDays();
        LocalDate lastDay = said.containsKey(AgendaField.END_DAY.code())
                ? text(AgendaField.END_DAY).map(SpokenTime::day).orElse(start.toLocalDate())
                : text(AgendaField.END).isPresent()
                        ? start.toLocalDate()
                        : start.toLocalDate().plusDays(days);
        LocalDateTime end = text(AgendaField.END)
                .map(text -> SpokenTime.moment(text, lastDay.atStartOfDay()))
                .orElse(lastDay.atTime(item.end().toLocalTime()));
        if (said.containsKey(DURATION)) {
            end = start.plus(SpokenTime.length(said.get(DURATION)));
        }
        AgendaItem after = item.withTimes(start, end);
        if (end.isBefore(start) && !(start.equals(item.start()) && end.equals(item.end()))) {
            throw usage(
                    "the item would end at " + moment(end, start) + ", before it begins at " + start.toLocalTime(),
                    "for one that goes on over midnight say end_day="
                            + start.toLocalDate().plusDays(1));
        }
        return after;
    }

    private static String moment(LocalDateTime end, LocalDateTime start) {
        boolean sameDay = end.toLocalDate().equals(start.toLocalDate());
        return end.toLocalTime() + (sameDay ? "" : " on " + end.toLocalDate());
    }

    private AgendaDetails details(AgendaDetails before) {
        return new AgendaDetails(
                said.containsKey(AgendaField.ACCESS.code())
                        ? text(AgendaField.ACCESS).map(ItemFields::access)
                        : before.access(),
                said.containsKey(AgendaField.LANGUAGES.code()) ? languages() : before.languages(),
                said.containsKey(AgendaField.ANNOTATION.code()) ? lines(AgendaField.ANNOTATION) : before.annotation(),
                said.containsKey(AgendaField.QUESTIONS.code()) ? lines(AgendaField.QUESTIONS) : before.questions(),
                said.containsKey(AgendaField.DOCUMENTS.code())
                        ? parts(said.get(AgendaField.DOCUMENTS.code()))
                        : before.documents(),
                said.containsKey(AgendaField.EXPECTED.code())
                        ? text(AgendaField.EXPECTED).map(text -> people(AgendaField.EXPECTED.code(), text))
                        : before.expected(),
                before.uid());
    }

    private static AgendaDetails.Access access(String text) {
        return AgendaDetails.Access.of(text.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> usage("access cannot be “" + text + "”", "it is one of open, closed"));
    }

    private List<String> languages() {
        List<String> codes = Arrays.stream(
                        said.get(AgendaField.LANGUAGES.code()).split("[,;\\s]+"))
                .filter(code -> !code.isEmpty())
                .map(code -> code.toLowerCase(Locale.ROOT))
                .toList();
        codes.stream()
                .filter(code -> !LANGUAGE.matcher(code).matches())
                .findFirst()
                .ifPresent(code -> {
                    throw usage(
                            "languages cannot be “" + code + "”",
                            "write ISO codes, for example languages='en, fr, ru'");
                });
        return codes;
    }

    private String lines(AgendaField field) {
        List<String> lines = said.get(field.code())
                .lines()
                .map(CellText::tidy)
                .filter(line -> !line.isEmpty())
                .toList();
        return String.join("\n", lines);
    }

    private static List<String> parts(String text) {
        return Stream.of(APART.split(text))
                .map(CellText::tidy)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** A number of people. */
    static int people(String field, String text) {
        if (!text.matches("[0-9]{1,6}")) {
            throw usage(field + " cannot be “" + text + "”", "write a number of people, for example 120");
        }
        return Integer.parseInt(text);
    }

    /** The people of each kind of which any are said, in that order; what is known of those who stay is kept. */
    private List<AgendaRole> roles(List<AgendaRole> before) {
        List<AgendaRole> roles = new ArrayList<>(before);
        for (AgendaRole.Kind kind : AgendaRole.Kind.values()) {
            if (said.containsKey(kind.code())) {
                roles.removeIf(role -> role.kind() == kind);
                parts(said.get(kind.code())).forEach(name -> roles.add(role(kind, name, before)));
            }
        }
        return roles;
    }

    private static AgendaRole role(AgendaRole.Kind kind, String name, List<AgendaRole> before) {
        return before.stream()
                .filter(role ->
                        role.kind() == kind && NameKey.of(role.name(), "").equals(NameKey.of(name, "")))
                .findFirst()
                .map(role -> new AgendaRole(
                        kind, name, role.delegation(), role.title(), role.confirmed(), role.participant()))
                .orElse(new AgendaRole(kind, name));
    }

    private static UserError usage(String message, String hint) {
        return new UserError(UserError.Kind.USAGE, message, hint);
    }
}
