package org.rostrum.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.util.LocaleID;
import org.rostrum.sheet.FormatToken.Kind;

/** One section of a number format: the form of the numbers that meet its condition. */
final class FormatSection {
    private static final Pattern CONDITION = Pattern.compile("\\[(<=|>=|<>|<|>|=)\\s*(-?[0-9.]+(?:[eE][-+]?[0-9]+)?)]");
    private static final Pattern LANGUAGE = Pattern.compile("\\[\\$[^]]*-[0-9a-fA-F]*?([0-9a-fA-F]{1,4})]");

    private final List<FormatToken> tokens;
    private final Optional<DoublePredicate> condition;
    private final boolean onlyNegative;
    private final Optional<MomentFormat> moment;
    private final Optional<FractionFormat> fraction;
    private final Optional<DigitsFormat> digits;

    private FormatSection(String section, boolean from1904) {
        List<FormatToken> scanned = FormatToken.scan(section);
        tokens = broken(scanned) ? List.of(new FormatToken(Kind.GENERAL, "General")) : scanned;
        Matcher matcher = CONDITION.matcher(section);
        boolean conditional = matcher.find();
        condition = conditional ? condition(matcher.group(1), Double.parseDouble(matcher.group(2))) : Optional.empty();
        onlyNegative = conditional && matcher.group(1).startsWith("<") && onlyBelowZero(matcher);
        boolean clock = clock();
        moment = clock ? Optional.of(new MomentFormat(tokens, locale(section), from1904)) : Optional.empty();
        boolean asFraction = !clock && FractionFormat.fits(tokens);
        fraction = asFraction ? Optional.of(FractionFormat.of(tokens)) : Optional.empty();
        digits = !clock && !asFraction && has(Kind.DIGIT) ? Optional.of(new DigitsFormat(tokens)) : Optional.empty();
    }

    static FormatSection of(String section, boolean from1904) {
        return new FormatSection(section, from1904);
    }

    private static boolean onlyBelowZero(Matcher matcher) {
        return !matcher.group(1).equals("<>") && Double.parseDouble(matcher.group(2)) <= 0;
    }

    private static Optional<DoublePredicate> condition(String sign, double bound) {
        return Optional.of(
                switch (sign) {
                    case "<" -> number -> number < bound;
                    case "<=" -> number -> number <= bound;
                    case ">" -> number -> number > bound;
                    case ">=" -> number -> number >= bound;
                    case "<>" -> number -> number != bound;
                    default -> number -> number == bound;
                });
    }

    /** The language of names of months and weekdays (a Windows language code), else English. */
    private static Locale locale(String section) {
        Matcher matcher = LANGUAGE.matcher(section);
        if (!matcher.find()) {
            return Locale.ENGLISH;
        }
        LocaleID known = LocaleID.lookupByLcid(Integer.parseInt(matcher.group(1), 16));
        return known == null ? Locale.ENGLISH : Locale.forLanguageTag(known.getLanguageTag());
    }

    /** A date or time; with places for digits, letters without quotes are words ({@code 0 EUR}) unless there are several kinds ({@code mm:ss,0}). */
    private boolean clock() {
        long parts = tokens.stream()
                .filter(token -> token.is(Kind.CLOCK) || token.is(Kind.ELAPSED) || token.is(Kind.HALVES))
                .map(FormatToken::text)
                .distinct()
                .count();
        return parts > (has(Kind.DIGIT) ? 1 : 0);
    }

    /** All hours within the hours of the day are a format that the office programs give up. */
    private static boolean broken(List<FormatToken> tokens) {
        boolean clock = false;
        for (FormatToken token : tokens) {
            if (clock && token.is(Kind.ELAPSED)) {
                return true;
            }
            clock |= token.is(Kind.CLOCK) || token.is(Kind.ELAPSED);
        }
        return false;
    }

    private boolean has(Kind kind) {
        return tokens.stream().anyMatch(token -> token.is(kind));
    }

    boolean conditional() {
        return condition.isPresent();
    }

    boolean meets(double number) {
        return condition.map(c -> c.test(number)).orElse(true);
    }

    /** Whether all its numbers are below zero, so that they need no sign. */
    boolean onlyNegative() {
        return onlyNegative;
    }

    /** Whether it is for the text of a cell. */
    boolean forText() {
        return has(Kind.CELL);
    }

    boolean plainText() {
        return tokens.size() == 1 && forText();
    }

    boolean isMoment() {
        return moment.isPresent();
    }

    boolean scientific() {
        return digits.filter(DigitsFormat::scientific).isPresent();
    }

    /** A number in this form, with its sign in front where the section does not tell it. */
    String shown(double number, boolean signless) {
        if (moment.isPresent()) {
            return moment.get().shown(number).orElseGet(() -> General.shown(number));
        }
        boolean negative = number < 0 && !signless;
        BigDecimal size = General.fifteen(Math.abs(number));
        if (digits.isPresent()) {
            String sign = negative && !digits.get().nothing(size) ? "-" : "";
            return sign + digits.get().shown(size);
        }
        String sign = negative ? "-" : "";
        return sign + fraction.map(f -> f.shown(size)).orElseGet(() -> filled(General.shown(size.doubleValue())));
    }

    /** The words of the section, with the text where it has its place. */
    String filled(String text) {
        StringBuilder filled = new StringBuilder();
        for (FormatToken token : tokens) {
            switch (token.kind()) {
                case CELL, GENERAL -> filled.append(text);
                case DIGIT, COMMA -> {}
                default -> filled.append(token.text());
            }
        }
        return filled.toString();
    }
}
