package org.rostrum.publish;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rostrum.publish.ParticipantList.Block;
import org.rostrum.publish.ParticipantList.Line;
import org.rostrum.publish.ParticipantList.Section;

/** Writes documents as Markdown: headings of three levels, and numbered lists that go on through the document. */
final class Markdown {
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>~|]|&(?=#?\\w+;)");
    private static final Pattern AT_THE_START = Pattern.compile("^(\\d*)([-+#.)=])");

    private Markdown() {}

    static String of(ParticipantList list) {
        StringBuilder text = new StringBuilder();
        if (!list.titleBlock().isEmpty()) {
            text.append(list.titleBlock().stream().map(Markdown::escaped).collect(Collectors.joining("\\\n")))
                    .append("\n\n");
        }
        text.append("# ").append(escaped(list.heading())).append('\n');
        for (Section section : list.sections()) {
            text.append("\n## ").append(escaped(section.heading())).append('\n');
            for (Block block : section.blocks()) {
                text.append("\n### ").append(escaped(block.heading())).append("\n\n");
                for (Line line : block.lines()) {
                    text.append(line.number())
                            .append(". ")
                            .append(escaped(line.text()))
                            .append('\n');
                }
            }
        }
        return text.toString();
    }

    /** Text that is shown as it stands, whatever signs are in it. */
    static String escaped(String text) {
        return AT_THE_START.matcher(SPECIAL.matcher(text).replaceAll("\\\\$0")).replaceFirst("$1\\\\$2");
    }
}
