package org.rostrum.sheet;

/** The text of a cell of an OpenDocument spreadsheet: as it was shown when it was saved, but for dates and long numbers. */
final class OdsCell {
    private OdsCell() {}

    /** Reads the cell whose start is at hand up to its end. */
    static String text(Xml xml) {
        String type = xml.attribute("value-type");
        String date = xml.attribute("date-value");
        String time = xml.attribute("time-value");
        String value = xml.attribute("value");
        String element = xml.name();
        String shown = shown(xml, element);
        if (type.equals("date") && !date.isEmpty()) {
            return shown.isEmpty() || ShownDate.of(shown).shows(date) ? Dates.isoText(date) : shown;
        }
        if (type.equals("time") && !time.isEmpty()) {
            return Dates.timeOfDay(time, shown);
        }
        boolean hidesDigits = type.equals("float") && (shown.contains("E+") || shown.startsWith("###"));
        return hidesDigits ? General.shown(value) : shown;
    }

    /** The errors of a formula, as the office programs write them. */
    static boolean isError(String text) {
        return text.matches("#(N/A|REF!|NAME\\?|VALUE!|DIV/0!|NUM!|NULL!)");
    }

    private static String shown(Xml xml, String element) {
        StringBuilder text = new StringBuilder();
        int paragraphs = 0;
        int inParagraph = 0;
        for (int event = xml.next(); event != Xml.OVER; event = xml.next()) {
            if (event == Xml.START) {
                if (xml.name().equals("p")) {
                    if (paragraphs++ > 0) {
                        text.append('\n');
                    }
                    inParagraph++;
                } else {
                    special(xml, text);
                }
            } else if (event == Xml.END) {
                if (xml.name().equals(element)) {
                    return text.toString();
                }
                inParagraph -= xml.name().equals("p") ? 1 : 0;
            } else if (inParagraph > 0) {
                xml.text(text);
            }
        }
        return text.toString();
    }

    private static void special(Xml xml, StringBuilder text) {
        xml.bound(text, 0);
        switch (xml.name()) {
            case "s" -> text.append(" ".repeat(Math.max(0, Math.min(xml.number("c", 1), 1000))));
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            // comments, drawings, phonetic readings
            case "annotation", "shapes", "frame", "custom-shape", "ruby-text" -> xml.skip();
            default -> {}
        }
    }
}
