package org.rostrum.publish;

import org.rostrum.publish.ParticipantList.Block;
import org.rostrum.publish.ParticipantList.Line;
import org.rostrum.publish.ParticipantList.Section;

/** Writes documents as plain text. */
final class PlainText {
    private static final int NUMBER_WIDTH = 4;

    private PlainText() {}

    static String of(ParticipantList list) {
        StringBuilder text = new StringBuilder();
        list.titleBlock().forEach(line -> text.append(line).append('\n'));
        text.append(list.titleBlock().isEmpty() ? "" : "\n")
                .append(list.heading())
                .append('\n');
        for (Section section : list.sections()) {
            text.append('\n').append(section.heading()).append('\n');
            for (Block block : section.blocks()) {
                text.append('\n').append(block.heading()).append('\n');
                block.lines().forEach(line -> append(text, line));
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, Line line) {
        String number = String.valueOf(line.number());
        text.append(" ".repeat(Math.max(0, NUMBER_WIDTH - number.length())))
                .append(number)
                .append("  ")
                .append(line.text())
                .append('\n');
    }
}
