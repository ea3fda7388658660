package org.rostrum.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rostrum.event.AgendaItem;
import org.rostrum.text.ShellWords;

/** Finds what kind an item is: by its own cell, else by whole words of its title, the first of which counts. */
final class AgendaKinds {
    private static final int LONGEST_PHRASE = 6;
    private static final int SHORT_WORD = 3;
    /** A title that says what kind the item is says so at its beginning. */
    private static final int WORDS_LOOKED_AT = 6;

    private final String language;

    AgendaKinds(String language) {
        this.language = language;
    }

    /** The kind that a cell names, also by one of several words in it. */
    AgendaItem.Kind named(String text, AgendaCells cells) throws UnreadableCell {
        Optional<AgendaColumn> column = cells.column(AgendaMeaning.KIND);
        String heading = column.map(AgendaColumn::heading).orElse("");
        String key = column.map(c -> cells.options().codes(c.index(), heading).getOrDefault(Vocabulary.key(text), text))
                .orElse(text);
        Optional<AgendaItem.Kind> kind = AgendaItem.Kind.of(Vocabulary.key(key).replace(' ', '-'))
                .or(() -> Vocabulary.all().meaning("kind", key, language).flatMap(AgendaItem.Kind::of))
                .or(() -> first(key));
        if (kind.isPresent()) {
            return kind.get();
        }
        String letter = column.map(AgendaColumn::letter).orElse("type");
        String option = ShellWords.quoted(ColumnName.option(heading, letter) + ":" + text + "=session");
        throw cells.unreadable(
                AgendaMeaning.KIND,
                text,
                "is no type of item (" + kinds() + "); --value " + option + " says what it is");
    }

    private static String kinds() {
        return Arrays.stream(AgendaItem.Kind.values())
                .map(AgendaItem.Kind::code)
                .collect(Collectors.joining(", "));
    }

    /** The kind by what an item is called; a numbered one is no break, and an item unless its title says more. */
    AgendaItem.Kind of(String title, String number) {
        return first(title)
                .filter(kind -> number.isEmpty() || !isAside(kind))
                .orElse(number.isEmpty() ? AgendaItem.Kind.SESSION : AgendaItem.Kind.ITEM);
    }

    /** The same, by what a program calls such items where the title says nothing. */
    AgendaItem.Kind of(String title, String number, String type) {
        return first(title).isPresent() ? of(title, number) : first(type).orElseGet(() -> of(title, number));
    }

    private static boolean isAside(AgendaItem.Kind kind) {
        return switch (kind) {
            case REGISTRATION, BREAK, SOCIAL -> true;
            default -> false;
        };
    }

    /** The kind of the first known phrase, the longest where several begin at one word. */
    private Optional<AgendaItem.Kind> first(String title) {
        List<String> words = Arrays.asList(Vocabulary.key(title).split(" "));
        for (int at = 0; at < Math.min(words.size(), WORDS_LOOKED_AT); at++) {
            for (int length = Math.min(LONGEST_PHRASE, words.size() - at); length > 0; length--) {
                String phrase = String.join(" ", words.subList(at, at + length));
                List<Vocabulary.Term> terms = Vocabulary.all().terms("kind", phrase).stream()
                        .filter(term -> phrase.length() > SHORT_WORD
                                || term.language().equals(language)
                                || phrase.codePointAt(0) > 0x2000)
                        .toList();
                Optional<Vocabulary.Term> best = terms.stream()
                        .filter(term -> term.language().equals(language))
                        .findFirst()
                        .or(() -> terms.stream().findFirst());
                if (best.isPresent()) {
                    return best.flatMap(term -> AgendaItem.Kind.of(term.meaning()));
                }
            }
        }
        return Optional.empty();
    }
}
