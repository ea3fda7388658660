package org.rostrum.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rostrum.event.Affiliation;
import org.rostrum.event.Category;
import org.rostrum.reference.Demonyms;
import org.rostrum.reference.Identity;
import org.rostrum.reference.Organisation;
import org.rostrum.reference.Organisations;
import org.rostrum.reference.Represented;
import org.rostrum.reference.Resolution;
import org.rostrum.reference.Resolution.Outcome;
import org.rostrum.text.UserError;

/** What the spellings of those represented stand for: the user's word first, then the reference data. */
final class Representation {
    /**
     * What a spelling stands for.
     *
     * @param identities the one found, those between which it does not decide, or near ones
     * @param abbreviated whether only the language of the list abbreviates it so
     * @param body the organisation that the spelling names beside its State ({@code Ministry of Justice, Poland}), or empty
     */
    record Answer(
            Outcome outcome, Affiliation affiliation, List<Identity> identities, boolean abbreviated, String body) {
        Answer(Outcome outcome, Affiliation affiliation, List<Identity> identities) {
            this(outcome, affiliation, identities, false, "");
        }
    }

    private static final int LONGEST_ABBREVIATION = 4;

    private final Map<String, String> codes;
    private final String language;
    private final boolean citizens;
    private final LocalDate on;
    private final Remembered<Answer> answers = new Remembered<>(this::answer);
    private final Remembered<Optional<Identity>> organisations = new Remembered<>(this::byOrganisation);

    /**
     * @param codes by folded spelling the ISO code or organisation that the user gave
     * @param language of the list, ISO 639, or empty: some have abbreviations of their own for States, as {@code SR} in Czech is Slovakia
     * @param citizens whether the cells say of which State somebody is a citizen, so that {@code Polish} is Poland
     * @param on the date whose names count
     */
    Representation(Map<String, String> codes, String language, boolean citizens, LocalDate on) {
        this.language = language;
        this.citizens = citizens;
        this.codes = codes;
        this.on = on;
    }

    /** What a cell stands for; an empty one for nobody. */
    Answer of(String cell) {
        return answers.get(cell);
    }

    /** Who is represented by an organisation as it is named, where nothing else says so: itself where the reference data have it, or the State in brackets behind its name. */
    Optional<Identity> ofOrganisation(String cell) {
        return cell.isEmpty() ? Optional.empty() : organisations.get(cell);
    }

    private Optional<Identity> byOrganisation(String cell) {
        String text = spelling(cell);
        int open = text.endsWith(")") ? text.lastIndexOf('(') : -1;
        Optional<Identity> behind = open > 0 ? found(text.substring(open + 1, text.length() - 1)) : Optional.empty();
        return found(text)
                .filter(identity -> identity.kind() == Identity.Kind.ORGANISATION)
                .or(() -> behind.filter(identity -> identity.kind() == Identity.Kind.COUNTRY));
    }

    private Optional<Identity> found(String text) {
        Answer answer = of(text);
        return answer.outcome() == Outcome.FOUND
                ? Optional.of(answer.identities().get(0))
                : Optional.empty();
    }

    /** The spelling in a cell; empty when it says nothing. "NA" is Namibia, "N/A" is not. */
    static String spelling(String cell) {
        String text = CellText.name(cell);
        return text.equals("NA") ? text : CellText.value(text);
    }

    private Answer answer(String cell) {
        String text = spelling(cell);
        if (text.isEmpty()) {
            return new Answer(Outcome.UNKNOWN, Affiliation.NONE, List.of());
        }
        String given = codes.get(Vocabulary.key(text));
        if (given != null) {
            return new Answer(Outcome.FOUND, Affiliation.of(named(given)), List.of(named(given)));
        }
        Optional<String> abbreviated = abbreviated(text);
        if (abbreviated.isPresent()) {
            Identity identity = named(abbreviated.get());
            return new Answer(Outcome.FOUND, Affiliation.of(identity), List.of(identity), true, "");
        }
        Optional<String> citizen = citizens ? Demonyms.country(text) : Optional.empty();
        if (citizen.isPresent()) {
            Identity identity = named(citizen.get());
            return new Answer(Outcome.FOUND, Affiliation.of(identity), List.of(identity));
        }
        Resolution found = Represented.find(text, on);
        Optional<Answer> beside = found.outcome() == Outcome.UNKNOWN ? beside(text) : Optional.empty();
        if (beside.isPresent()) {
            return beside.get();
        }
        Affiliation affiliation = found.outcome() == Outcome.FOUND
                ? Affiliation.of(found.identities().get(0))
                : new Affiliation(Category.OTHER, "", "", text);
        return new Answer(found.outcome(), affiliation, found.identities());
    }

    /** A State behind or before an organisation, parted by a comma or dash. */
    private Optional<Answer> beside(String text) {
        List<String> parts = List.of(PersonLine.END.split(text));
        if (parts.size() < 2) {
            return Optional.empty();
        }
        int last = parts.size() - 1;
        return beside(parts.get(last), String.join(", ", parts.subList(0, last)))
                .or(() -> beside(parts.get(0), String.join(", ", parts.subList(1, parts.size()))));
    }

    private Optional<Answer> beside(String state, String body) {
        Resolution found = Represented.find(state, on);
        return found.outcome() == Outcome.FOUND
                        && found.identities().get(0).kind() == Identity.Kind.COUNTRY
                        && TellingWords.isBody(body)
                ? Optional.of(new Answer(
                        Outcome.FOUND, Affiliation.of(found.identities().get(0)), found.identities(), false, body))
                : Optional.empty();
    }

    /** The ISO code of the State that a spelling in capitals abbreviates in the language of the list. */
    private Optional<String> abbreviated(String text) {
        return language.isEmpty() || text.length() > LONGEST_ABBREVIATION || !isInCapitals(text)
                ? Optional.empty()
                : Vocabulary.all().terms("abbreviation", Vocabulary.key(text)).stream()
                        .filter(term -> term.language().equals(language))
                        .map(Vocabulary.Term::meaning)
                        .findFirst();
    }

    /** A letter, too: the sign of a State on its cars is all that some lists have. */
    private static boolean isInCapitals(String text) {
        return NameWords.isCapitals(text) || text.length() == 1 && Character.isUpperCase(text.charAt(0));
    }

    /** The identity that an option names by code, id or full name. */
    private Identity named(String code) {
        Optional<Organisation> organisation = Organisations.byId(code.toLowerCase(Locale.ROOT));
        if (organisation.isPresent()) {
            return new Identity(
                    Identity.Kind.ORGANISATION,
                    organisation.get().id(),
                    organisation.get().listedAs());
        }
        for (String spelling : List.of(code, code.toUpperCase(Locale.ROOT))) {
            Resolution found = Represented.find(spelling, on);
            if (found.outcome() == Outcome.FOUND) {
                return found.identities().get(0);
            }
        }
        throw new UserError(
                UserError.Kind.USAGE,
                "“" + code + "” is neither a country code nor an organisation that rostrum knows",
                "give an ISO 3166-1 code such as LT, or an organisation such as unodc");
    }

    /** The affiliation with the kind of delegation that the list states. */
    static Affiliation inCategory(Affiliation affiliation, Optional<Category> category) {
        boolean same = category.isEmpty() || affiliation.equals(Affiliation.NONE) && category.get() == Category.OTHER;
        return same
                ? affiliation
                : new Affiliation(
                        category.get(), affiliation.country(), affiliation.organisation(), affiliation.name());
    }
}
