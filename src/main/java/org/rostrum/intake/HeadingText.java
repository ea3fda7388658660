package org.rostrum.intake;

import java.util.List;
import java.util.regex.Pattern;

/** The text of a heading, prepared for looking its words up. */
final class HeadingText {
    private static final String MARK = "\\s*[,;/&+|\\n]\\s*";
    private static final Pattern MARKS = Pattern.compile(MARK);
    /** Marks, and "and" in the languages that are read. */
    private static final String AND = "and|und|et|y|e|i|a|en|og|och|ja|ir|un|ve|və|și|in|dhe|és|и|і|й|та|και|და|և";
    /** A second thing that a heading names: “Date and time of arrival”. */
    private static final Pattern SECOND = Pattern.compile("(?:\\s+(?:" + AND + ")\\s+|\\s*[/,]\\s*)\\S+(?=\\s)");

    private static final Pattern WORDS = Pattern.compile(MARK + "|\\s+(?:" + AND + ")\\s+");

    private HeadingText() {}

    /** The headings in a heading, parted by marks, and by marks and words for "and". */
    static List<List<String>> parts(String heading) {
        return List.of(List.of(MARKS.split(heading)), List.of(WORDS.split(heading)));
    }

    /** Without a word in the middle that stands behind a word for "and": {@code Data i godzina przyjazdu} is {@code Data przyjazdu}. */
    static String withoutSecond(String heading) {
        return SECOND.matcher(heading).replaceFirst("");
    }

    /** The sign # is the word it stands for beside others: "Order #" is a number, and no order. */
    static String withNumberSign(String heading) {
        boolean words = heading.indexOf('#') >= 0 && heading.chars().anyMatch(Character::isLetter);
        return words ? heading.replace("#", " number ") : heading;
    }

    static String withoutBrackets(String heading) {
        StringBuilder kept = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < heading.length(); i++) {
            char c = heading.charAt(i);
            depth += c == '(' || c == '[' ? 1 : 0;
            if (depth == 0) {
                kept.append(c);
            }
            depth -= (c == ')' || c == ']') && depth > 0 ? 1 : 0;
        }
        return kept.toString().isBlank() ? heading : kept.toString();
    }
}
