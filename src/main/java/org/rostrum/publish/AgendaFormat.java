package org.rostrum.publish;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The formats, apart from tables, in which an agenda is given out. */
public enum AgendaFormat {
    /** iCalendar (RFC 5545). */
    ICS {
        @Override
        String text(AgendaEdition edition) {
            return AgendaCalendar.ics(edition);
        }
    },
    /** Schedule XML of frab and pentabarf. */
    FRAB_XML {
        @Override
        String text(AgendaEdition edition) {
            return FrabXml.of(AgendaSchedule.of(edition));
        }
    },
    /** Schedule JSON of frab. */
    FRAB_JSON {
        @Override
        String text(AgendaEdition edition) {
            return FrabJson.of(AgendaSchedule.of(edition));
        }
    },
    /** xCal (RFC 6321). */
    XCAL {
        @Override
        String text(AgendaEdition edition) {
            return AgendaCalendar.xcal(edition);
        }
    },
    /** Markdown (CommonMark 0.31). */
    MD {
        @Override
        String text(AgendaEdition edition) {
            return AgendaMarkdown.of(edition);
        }
    };

    abstract String text(AgendaEdition edition);

    /** The agenda as a file holds it, in UTF-8. The same edition gives the same bytes. */
    public byte[] bytes(AgendaEdition edition) {
        return text(edition).getBytes(StandardCharsets.UTF_8);
    }

    /** The name in options: {@code frab-xml}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the names of its files end in, without a point. */
    public String ending() {
        return this == FRAB_XML || this == XCAL ? "xml" : this == FRAB_JSON ? "json" : code();
    }

    /** The format with this code, or empty. */
    public static Optional<AgendaFormat> of(String code) {
        for (AgendaFormat format : values()) {
            if (format.code().equals(code)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
