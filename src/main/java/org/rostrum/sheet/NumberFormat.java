package org.rostrum.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One number format of a workbook: how it shows a number, and a text (ECMA-376, 18.8.31). */
final class NumberFormat {
    private static final NumberFormat GENERAL = new NumberFormat(List.of(), Optional.empty());
    /** A number without whole digits to spare is a telephone number and no measurement. */
    private static final double WHOLE = 1e15;

    private final List<FormatSection> sections;
    private final Optional<FormatSection> text;

    private NumberFormat(List<FormatSection> sections, Optional<FormatSection> text) {
        this.sections = sections;
        this.text = text;
    }

    static NumberFormat of(String format, boolean from1904) {
        if (format.isBlank()
                || format.length() > Limits.FORMAT
                || format.equalsIgnoreCase("General")
                || format.equals("@")) {
            return GENERAL;
        }
        List<FormatSection> sections = new ArrayList<>();
        for (String section : split(format)) {
            sections.add(FormatSection.of(section, from1904));
        }
        FormatSection last = sections.get(sections.size() - 1);
        boolean words = sections.size() >= 4 || last.forText();
        Optional<FormatSection> text = words ? Optional.of(last) : Optional.empty();
        if (words && sections.size() > 1) {
            sections.remove(sections.size() - 1);
        }
        return new NumberFormat(sections, text.filter(section -> !section.plainText()));
    }

    /** The sections between semicolons that are neither quoted nor escaped nor in brackets. */
    static List<String> split(String format) {
        List<String> sections = new ArrayList<>();
        int start = 0;
        char within = 0;
        for (int i = 0; i < format.length() && sections.size() < 3; i++) {
            char c = format.charAt(i);
            if (within != 0) {
                within = c == within ? 0 : within;
            } else if (c == '"' || c == '[') {
                within = c == '[' ? ']' : c;
            } else if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if (c == ';') {
                sections.add(format.substring(start, i));
                start = i + 1;
            }
        }
        sections.add(format.substring(start));
        return sections;
    }

    /** The number as it stands in the file, shown. */
    String shown(String number) {
        if (sections.isEmpty() || number.length() > Limits.NUMBER) {
            return General.shown(number);
        }
        try {
            double value = Double.parseDouble(number);
            return Double.isFinite(value) ? shown(value) : number;
        } catch (NumberFormatException e) {
            return number;
        }
    }

    String shown(double number) {
        if (sections.isEmpty() || !Double.isFinite(number)) {
            return General.shown(number);
        }
        FormatSection section = sectionOf(number);
        if (section.scientific() && number == Math.rint(number) && Math.abs(number) < WHOLE) {
            return General.shown(number);
        }
        boolean signless = section.onlyNegative() || section != sections.get(0) && unconditional();
        return section.shown(number, signless).strip();
    }

    private boolean unconditional() {
        return sections.stream().noneMatch(FormatSection::conditional);
    }

    /** By its sign, or the first whose condition it meets, or the last. */
    private FormatSection sectionOf(double number) {
        int count = sections.size();
        if (unconditional()) {
            return sections.get(number < 0 && count > 1 ? 1 : number == 0 && count > 2 ? 2 : 0);
        }
        for (FormatSection section : sections) {
            if (section.conditional() && section.meets(number)) {
                return section;
            }
        }
        return sections.stream()
                .filter(section -> !section.conditional())
                .findFirst()
                .orElse(sections.get(count - 1));
    }

    /** Whether it shows dates or times. */
    boolean isDate() {
        return !sections.isEmpty() && sections.get(0).isMoment();
    }

    /** A text in a cell of this format. */
    String text(String cell) {
        return text.map(section -> section.filled(cell)).orElse(cell);
    }
}
