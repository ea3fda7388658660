package org.rostrum.intake;

import java.util.List;
import java.util.Optional;
import org.rostrum.intake.PersonName.Told;
import org.rostrum.text.Fold;

/** Where the family name stands in a name of two or more words that shows neither capitals nor comma: script, patronymic, address, usage of the country, other rows, else the order of the column. */
final class UndecidedName {
    /** Words from one (inclusive) to another (exclusive), and what told. */
    record Family(int from, int to, Told told) {}

    private final List<String> words;
    private final List<String> keys;
    private final NameClues clues;
    private final int size;

    UndecidedName(List<String> words, NameClues clues) {
        this.words = words;
        this.keys = words.stream().map(Fold::latin).toList();
        this.clues = clues;
        this.size = words.size();
    }

    Family family() {
        return byScript()
                .or(this::byPatronymic)
                .or(this::byAddress)
                .or(this::byCountry)
                .or(this::byOtherRows)
                .or(this::byLetters)
                .orElseGet(() -> ordered(clues.order(), Told.ORDER));
    }

    private Optional<Family> byScript() {
        return words.stream().allMatch(NameWords::isEastAsian)
                ? Optional.of(new Family(0, 1, Told.SCRIPT))
                : Optional.empty();
    }

    /** Иванов Иван Иванович, Ivan Ivanovich Ivanov, Aliyev Vagif Mammad oglu. A masculine ending may be a family name's, so then the first word must be no given name. */
    private Optional<Family> byPatronymic() {
        for (int at = 1; at < size && size > 2; at++) {
            boolean word = NameVocabulary.is("patronymic-word", Fold.key(words.get(at)));
            if (word || isPatronymic(at)) {
                if (at < size - 1) {
                    return Optional.of(new Family(at + 1, size, Told.PATRONYMIC));
                }
                boolean sure = word || NameVocabulary.endsAs("patronymic-f", keys.get(at));
                return sure || !isGiven(0)
                        ? Optional.of(ordered(NameOrder.FAMILY_FIRST, Told.PATRONYMIC))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isPatronymic(int at) {
        return NameVocabulary.endsAs("patronymic-f", keys.get(at))
                || NameVocabulary.endsAs("patronymic-m", keys.get(at));
    }

    private Optional<Family> byAddress() {
        AddressName address = AddressName.of(words, clues.email());
        Optional<AddressName.Run> whole = address.whole();
        if (whole.isPresent()) {
            int from = whole.get().from();
            return Optional.of(
                    new Family(from == 0 ? 0 : withParticles(from), whole.get().to(), Told.ADDRESS));
        }
        int from = clues.order() == NameOrder.GIVEN_FIRST ? address.familyFrom() : 0;
        return from > 0 && from < size - 1 ? Optional.of(new Family(from, size, Told.ADDRESS)) : Optional.empty();
    }

    private Optional<Family> byCountry() {
        if (clues.country().isEmpty()) {
            return Optional.empty();
        }
        if (NameVocabulary.is("family-first", clues.country())) {
            return byEnd();
        }
        if (size < 3 || !NameVocabulary.is("two-families", clues.country())) {
            return Optional.empty();
        }
        if (clues.order() == NameOrder.GIVEN_FIRST || isGiven(0)) {
            return Optional.of(twoFamilies());
        }
        return isGiven(size - 1) ? Optional.of(twoFamiliesFirst()) : Optional.empty();
    }

    /** All that stands before the given names at the end. */
    private Family twoFamiliesFirst() {
        int to = size - 1;
        while (to > 1 && isGiven(to - 1)) {
            to--;
        }
        return new Family(0, to, Told.COUNTRY);
    }

    /** Which end has a frequent family name of the country, or a frequent given name. */
    private Optional<Family> byEnd() {
        boolean first = NameVocabulary.isFamily(clues.country(), keys.get(0));
        boolean last = NameVocabulary.isFamily(clues.country(), keys.get(size - 1));
        if (!first && !last) {
            first = isGiven(size - 1) && !isGiven(0);
            last = isGiven(0) && !isGiven(size - 1);
        } else if (first && last) {
            last = !clues.country().equals("VN") && size == 2;
        }
        if (first == last) {
            return Optional.empty();
        }
        return Optional.of(first ? new Family(0, firstEnd(), Told.COUNTRY) : new Family(size - 1, size, Told.COUNTRY));
    }

    /** Where the family name ends that stands first: Hungarian wives have their husband's before their own ({@code Nagyné Szabó Éva}). */
    private int firstEnd() {
        return size > 2 && words.get(0).endsWith("né") && !isGiven(0) ? 2 : 1;
    }

    /** After the given names, which are the first word and the frequent ones behind it, come two family names at most. */
    private Family twoFamilies() {
        int from = unitEnd(0);
        while (from < size && isGiven(unitEnd(from) - 1) && unitEnd(from) < size) {
            from = unitEnd(from);
        }
        if (from >= size) {
            return ordered(NameOrder.GIVEN_FIRST, Told.ORDER);
        }
        while (unitEnd(unitEnd(from)) < size) {
            from = unitEnd(from);
        }
        return new Family(from, size, Told.COUNTRY);
    }

    /** Behind the word at which a name with its particles ends: {@code de la Cruz}, {@code Ortega y}. */
    private int unitEnd(int from) {
        int end = from;
        while (end < size - 1 && from > 0 && NameWords.binds(words.get(end), words)) {
            end++;
        }
        end = Math.min(end + 1, size);
        return end > 1 && end < size - 1 && NameWords.joins(words.get(end), words) ? unitEnd(end + 1) : end;
    }

    private Optional<Family> byOtherRows() {
        String first = Fold.key(words.get(0));
        String last = Fold.key(words.get(size - 1));
        if (clues.provesFamily(first) && clues.provesGiven(last)) {
            return Optional.of(ordered(NameOrder.FAMILY_FIRST, Told.OTHER_ROWS));
        }
        if (clues.provesFamily(last) && clues.provesGiven(first)) {
            Family family = ordered(NameOrder.GIVEN_FIRST, Told.OTHER_ROWS);
            return Optional.of(family);
        }
        return Optional.empty();
    }

    private Optional<Family> byLetters() {
        boolean foreign = clues.notForLatin() && words.stream().allMatch(UndecidedName::isLatin);
        return foreign ? Optional.of(ordered(NameOrder.GIVEN_FIRST, Told.LETTERS)) : Optional.empty();
    }

    private static boolean isLatin(String word) {
        return word.codePoints()
                .filter(Character::isLetter)
                .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    }

    private Family ordered(NameOrder order, Told told) {
        if (order == NameOrder.GIVEN_FIRST) {
            return new Family(withParticles(size - 1), size, told);
        }
        int end = firstEnd();
        while (end < size - 1 && NameWords.binds(words.get(end - 1), words)) {
            end++;
        }
        if (end + 1 < size - 1 && NameWords.joins(words.get(end), words)) {
            end += 2;
        }
        return new Family(0, end, told);
    }

    private int withParticles(int from) {
        int start = from;
        while (start > 1) {
            if (NameWords.binds(words.get(start - 1), words)) {
                start--;
            } else if (start > 2 && NameWords.joins(words.get(start - 1), words)) {
                start -= 2;
            } else {
                break;
            }
        }
        return start;
    }

    private boolean isGiven(int at) {
        return NameVocabulary.isGiven(Fold.key(words.get(at)));
    }
}
