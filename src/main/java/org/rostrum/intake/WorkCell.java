package org.rostrum.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A column whose heading names the position and the organisation: {@code Designation & Organisation}. The parts of its cells are told by their words, else by the order of the heading.
 *
 * @param meaning what the column is taken for, {@code POSITION} or {@code ORGANISATION}
 * @param organisationFirst whether the heading names the organisation first
 */
record WorkCell(Meaning meaning, boolean organisationFirst) {
    private static final Set<String> WORK = Set.of("position", "honorific", "role");
    private static final Set<String> BODY = Set.of("organisation", HeadingMatch.UNIT);

    /** The column with such a heading, where no other has the position or the organisation. */
    static Optional<WorkCell> of(Layout layout, String language) {
        boolean position = layout.has(Meaning.POSITION);
        if (position == layout.has(Meaning.ORGANISATION)) {
            return Optional.empty();
        }
        Meaning meaning = position ? Meaning.POSITION : Meaning.ORGANISATION;
        List<String> says = HeadingText.parts(layout.column(meaning).heading()).stream()
                .filter(parts -> parts.size() == 2)
                .map(parts -> parts.stream().map(part -> says(part, language)).toList())
                .filter(parts -> parts.contains("work") && parts.contains("body"))
                .findFirst()
                .orElse(List.of());
        return says.isEmpty()
                ? Optional.empty()
                : Optional.of(new WorkCell(meaning, says.get(0).equals("body")));
    }

    private static String says(String part, String language) {
        String meaning = Headings.ofParticipants()
                .match(part, language)
                .map(HeadingMatch::meaning)
                .orElse("");
        return WORK.contains(meaning) ? "work" : BODY.contains(meaning) ? "body" : "";
    }

    /** What a cell says of the position. */
    String position(String cell) {
        return parts(cell).get(0);
    }

    /** What a cell says of the organisation. */
    String organisation(String cell) {
        return parts(cell).get(1);
    }

    /** The position and the organisation, each perhaps empty. A part alone is what the column is taken for, unless its words tell. */
    private List<String> parts(String cell) {
        List<String> parts = Arrays.stream(NameLines.MARK.split(cell))
                .map(CellText::tidy)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.size() < 2) {
            boolean body = TellingWords.namesBody(cell) || meaning == Meaning.ORGANISATION;
            return !TellingWords.namesPosition(cell) && body ? List.of("", cell) : List.of(cell, "");
        }
        boolean last = isWork(parts.get(parts.size() - 1)) && !isWork(parts.get(0))
                || organisationFirst && isWork(parts.get(0)) == isWork(parts.get(parts.size() - 1));
        return last
                ? List.of(parts.get(parts.size() - 1), joined(parts.subList(0, parts.size() - 1)))
                : List.of(parts.get(0), joined(parts.subList(1, parts.size())));
    }

    private static boolean isWork(String part) {
        return TellingWords.namesPosition(part);
    }

    private static String joined(List<String> parts) {
        return String.join(", ", parts);
    }

    /** What the user should know of it. */
    String note(Layout layout) {
        return layout.column(meaning).called()
                + ": the heading names the position and the organisation; a cell is parted at its commas, by its words or else in that order";
    }
}
