package org.rostrum.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the codes of the column of the sexes stand for.
 *
 * @param codes the most frequent first
 * @param evidence a sentence: what the codes are, what tells their meaning, and how far the titles agree
 */
public record SexCodes(List<Code> codes, String evidence) {
    /**
     * A code as sent.
     *
     * @param meaning {@code M}, {@code F}, {@code X}, or empty when it stands for nothing that is known
     */
    public record Code(String text, int rows, String meaning) {}

    public SexCodes {
        codes = List.copyOf(codes);
    }

    /** The meanings by folded code. */
    Map<String, String> meanings() {
        Map<String, String> byCode = new TreeMap<>();
        codes.forEach(code -> byCode.put(Vocabulary.key(code.text()), code.meaning()));
        return byCode;
    }

    /** The word for a code of ours. */
    static String word(String sex) {
        return switch (sex) {
            case "M" -> "male";
            case "F" -> "female";
            case "X" -> "other";
            default -> "not stated";
        };
    }
}
