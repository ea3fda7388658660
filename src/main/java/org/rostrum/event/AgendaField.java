package org.rostrum.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What is said of an agenda item, apart from the people on it, in the order of cards and changes. */
public enum AgendaField {
    NUMBER(AgendaItem::number),
    TYPE(item -> item.kind().code()),
    TITLE(AgendaItem::title),
    TRACK(AgendaItem::track),
    ROOM(AgendaItem::room),
    DAY(item -> item.day().toString()),
    START(item -> item.start().toLocalTime().toString()),
    /** The day of the end where that is another one, else empty. */
    END_DAY(item -> item.end().toLocalDate().equals(item.day())
            ? ""
            : item.end().toLocalDate().toString()),
    END(item -> item.end().toLocalTime().toString()),
    ACCESS(item -> item.details().access().map(AgendaDetails.Access::code).orElse("")),
    LANGUAGES(item -> String.join(", ", item.details().languages())),
    ANNOTATION(item -> item.details().annotation()),
    QUESTIONS(item -> item.details().questions()),
    DOCUMENTS(item -> String.join("\n", item.details().documents())),
    EXPECTED(item -> item.details().expected().map(String::valueOf).orElse("")),
    UID(item -> item.details().uid());

    private final Function<AgendaItem, String> value;

    AgendaField(Function<AgendaItem, String> value) {
        this.value = value;
    }

    /** The name in lists, options and changes: {@code number}, {@code end_day} … */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value as text, empty when nothing is said: dates and times ISO 8601, languages with commas, documents a line for each. */
    public String of(AgendaItem item) {
        return value.apply(item);
    }

    /** The field with this code, or empty. */
    public static Optional<AgendaField> named(String code) {
        return List.of(values()).stream()
                .filter(field -> field.code().equals(code))
                .findFirst();
    }
}
