package org.rostrum.publish;

import java.util.List;

/**
 * The list of participants as a document, before a format is chosen. It holds what is printed and nothing else: no address, no telephone number.
 *
 * @param titleBlock the lines above the heading: the event's title, its place and dates, and the mark of a version ({@code Provisional})
 *     when there is one; lines without text are left out
 * @param heading {@code LIST OF PARTICIPANTS}
 */
public record ParticipantList(List<String> titleBlock, String heading, List<Section> sections) {
    public ParticipantList {
        titleBlock = List.copyOf(titleBlock);
        sections = List.copyOf(sections);
    }

    /** The delegations of one category. */
    public record Section(String heading, List<Block> blocks) {
        public Section {
            blocks = List.copyOf(blocks);
        }
    }

    /** One delegation. */
    public record Block(String heading, List<Line> lines) {
        public Block {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One participant.
     *
     * @param number from 1 without a gap through the whole list
     * @param name with the form of address, the family name in capitals
     * @param details position and organisation, as far as they are known
     * @param mark {@code Head of Delegation}, or empty
     */
    public record Line(int number, String name, List<String> details, String mark) {
        public Line {
            details = List.copyOf(details);
        }

        /** {@code Mr. Jonas JONAITIS, Adviser, Ministry (Head of Delegation)}. */
        public String text() {
            String words = details.isEmpty() ? name : name + ", " + String.join(", ", details);
            return mark.isEmpty() ? words : words + " (" + mark + ")";
        }
    }

    /** How many participants are on it. */
    public int size() {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .mapToInt(block -> block.lines().size())
                .sum();
    }
}
