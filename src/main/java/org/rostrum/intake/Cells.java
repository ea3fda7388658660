package org.rostrum.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rostrum.event.Category;
import org.rostrum.event.Role;
import org.rostrum.event.Status;
import org.rostrum.reference.Honorific;
import org.rostrum.reference.Represented;
import org.rostrum.reference.Resolution;

/** What single cells say, whatever their column. */
final class Cells {
    private Cells() {}

    /** What parts two addresses in a cell. */
    private static final Pattern BETWEEN_ADDRESSES = Pattern.compile("[\\s;,/|<>()\\[\\]]+");
    /** What parts two telephone numbers: not a stroke alone, which stands behind area codes. */
    private static final Pattern BETWEEN_PHONES = Pattern.compile(
            "\\s*[;,|\\n]\\s*|\\s+(?=\\p{L}{1,8}\\s*[.:])|\\s+/\\s*|\\s*/\\s+|\\s*/(?=\\+)|(?<=\\d)\\s+(?=\\+)|\\s+(?:or|od|oder|ou|arba|vai|või|lub|o|или)\\s+");

    private static final Pattern LABEL = Pattern.compile("^\\p{L}{1,8}\\s*[.:][\\s.:]*(?=[+(\\d])");
    private static final Pattern FAX = Pattern.compile("^(?:f|fax|telefax|факс|ф)\\s*[.:].*", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHORTENED = Pattern.compile("\\d[.,]\\d+[eE]\\+?\\d{1,2}");
    private static final Pattern NUMBER = Pattern.compile("[+(]?\\d[\\d\\s()./-]*(?:ext\\.?\\s*\\d+)?");
    private static final Pattern WITH_AT = Pattern.compile("[^\\s;,/|<>()\\[\\]]*@[^\\s;,/|<>()\\[\\]]*");
    private static final int SHORTEST_PHONE = 7;

    /** The address in lower case, without {@code mailto:} and angle brackets around it; of several the first. */
    static String email(String cell) {
        List<String> all = emails(cell);
        return all.isEmpty() ? "" : all.get(0);
    }

    /** The addresses in a cell, each once; a text without any as it stands, and none of a cell that says nothing. */
    static List<String> emails(String cell) {
        String text = CellText.value(cell).toLowerCase(Locale.ROOT);
        if (text.isEmpty()) {
            return List.of();
        }
        if (text.indexOf(' ') < 0 && text.indexOf('@') == text.lastIndexOf('@') && text.indexOf('<') < 0) {
            return List.of(bare(text));
        }
        List<String> addresses = Stream.of(BETWEEN_ADDRESSES.split(text))
                .map(Cells::bare)
                .filter(Cells::isAddress)
                .distinct()
                .toList();
        return addresses.isEmpty() ? List.of(text) : addresses;
    }

    private static String bare(String text) {
        String address =
                text.startsWith("mailto:") ? text.substring("mailto:".length()).strip() : text;
        int from = 0;
        int to = address.length();
        while (from < to && "'\"«“".indexOf(address.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "'\"»”.:;,".indexOf(address.charAt(to - 1)) >= 0) {
            to--;
        }
        return address.substring(from, to);
    }

    /** The telephone numbers in a cell, without what they are called there and without those of a fax; the whole text when it is one, or not certainly several. */
    static List<String> phones(String cell) {
        String text = CellText.value(cell);
        if (digits(text) < 2 * SHORTEST_PHONE) {
            return text.isEmpty() ? List.of() : List.of(bareNumber(text));
        }
        List<String> parts = Stream.of(BETWEEN_PHONES.split(text))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        boolean several = parts.size() > 1 && parts.stream().allMatch(part -> digits(part) >= SHORTEST_PHONE);
        if (!several) {
            return List.of(bareNumber(text));
        }
        List<String> numbers = parts.stream()
                .filter(part -> !FAX.matcher(part).matches())
                .map(Cells::bareNumber)
                .distinct()
                .toList();
        return numbers.isEmpty() ? List.of(text) : numbers;
    }

    private static String bareNumber(String text) {
        return Character.isLetter(text.charAt(0)) ? LABEL.matcher(text).replaceFirst("") : text;
    }

    /** Whether a cell is a telephone number and nothing else. */
    static boolean isNumber(String cell) {
        return digits(cell) >= SHORTEST_PHONE && NUMBER.matcher(cell.strip()).matches();
    }

    /** Whether a line is a telephone number, with or without a word for it before. */
    static boolean isLineOfPhone(String line) {
        String text = line.strip();
        return isNumber(text)
                || !text.isEmpty()
                        && !bareNumber(text).equals(text)
                        && !phone(text).isEmpty();
    }

    /** The first telephone number in a cell for addresses, as in {@code tel. +370 5 200 00 00, a@example.org}; empty when there is none. */
    static String phoneBesideAddress(String cell) {
        if (isNumber(cell)) {
            return phone(cell);
        }
        if (cell.length() < SHORTEST_PHONE
                || digits(cell) < SHORTEST_PHONE
                || cell.indexOf('@') < 0
                || BETWEEN_ADDRESSES.split(cell).length < 2) {
            return "";
        }
        String rest = WITH_AT.matcher(CellText.value(cell)).replaceAll(";");
        return Stream.of(BETWEEN_PHONES.split(rest))
                .map(String::strip)
                .filter(part ->
                        digits(part) >= SHORTEST_PHONE && !FAX.matcher(part).matches())
                .map(Cells::bareNumber)
                .filter(part -> NUMBER.matcher(part).matches())
                .findFirst()
                .orElse("");
    }

    /** Whether there are digits enough for two numbers; else {@link #phones} gives no more than one. */
    static boolean mayBePhones(String cell) {
        return cell.length() >= 2 * SHORTEST_PHONE && digits(cell) >= 2 * SHORTEST_PHONE;
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    /** The first telephone number in a cell; empty for one whose digits are lost. */
    static String phone(String cell) {
        List<String> all = isShortened(cell) ? List.of() : phones(cell);
        return all.isEmpty() ? "" : all.get(0);
    }

    /** Whether a number stands there as spreadsheets shorten long ones, {@code 3,72556E+11}: its other digits are lost. */
    static boolean isShortened(String cell) {
        return (cell.indexOf('E') > 0 || cell.indexOf('e') > 0)
                && SHORTENED.matcher(cell.strip()).matches();
    }

    /** Something before and after one @, with a dot behind it and no white space. */
    static boolean isEmail(String cell) {
        return isAddress(email(cell));
    }

    private static boolean isAddress(String text) {
        int at = text.indexOf('@');
        return at > 0
                && text.indexOf('@', at + 1) < 0
                && text.indexOf('.', at) > at + 1
                && text.indexOf(' ') < 0
                && !text.endsWith(".");
    }

    static boolean isHonorific(String cell) {
        return Honorific.of(CellText.name(cell)).isPresent();
    }

    static boolean isRepresented(String cell, LocalDate on) {
        return Represented.find(CellText.name(cell), on).outcome() != Resolution.Outcome.UNKNOWN;
    }

    /** The role that a word in any language stands for, the list's language first. */
    static Optional<Role> role(String cell, String language) {
        return Vocabulary.all().meaning("role", cell, language).flatMap(Role::of);
    }

    /** Whether a position is that of the head of a delegation in so many words: one word alone, as "Head" or "Chef", may be the head of an office. */
    static boolean headsDelegation(String position, String language) {
        return position.indexOf(' ') > 0
                && role(position, language).filter(Role.HEAD::equals).isPresent();
    }

    static Optional<Status> status(String cell, String language) {
        return Vocabulary.all().meaning("status", cell, language).flatMap(Status::of);
    }

    static Optional<Category> category(String cell, String language) {
        return Vocabulary.all().meaning("category", cell, language).flatMap(Category::of);
    }

    /** Whether a cell marks (true), or says that it does not (false); empty for anything else. */
    static Optional<Boolean> mark(String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return Optional.of(false);
        }
        return Vocabulary.all().terms("mark", Vocabulary.key(text)).stream()
                .findFirst()
                .map(term -> term.meaning().equals("yes"));
    }
}
