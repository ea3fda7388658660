package org.rostrum.sheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rostrum.text.UserError;

/** Finds the encoding of a text file: by its mark, by the zeros of UTF-16, by the strict rules of UTF-8, else by the letters of its words. */
final class EncodingFinder {
    /** A file this much in UTF-8 is UTF-8 with damage, not something else. */
    private static final int GOOD_FOR_ONE_WRONG = 20;

    /** The proof of a text that any encoding reads the same. */
    static final String ONLY_ASCII = "only ASCII characters";

    private EncodingFinder() {}

    static Encoding find(Source source) {
        Optional<Encoding> known = wanted(source).or(() -> byMark(source)).or(() -> Utf16Pattern.find(source.head()));
        return known.orElseGet(() -> bySurvey(source, ByteSurvey.of(source, 0)));
    }

    /** The same for a page that declares an encoding: it is believed where its letters could be of it, or nobody here can judge it. */
    static Encoding find(Source source, Charset declared) {
        Optional<Encoding> known = wanted(source).or(() -> byMark(source));
        if (known.isPresent()) {
            return known.get();
        }
        Encoding asDeclared = new Encoding(declared, 0, declared.name(), "as it declares", List.of());
        ByteSurvey survey = ByteSurvey.of(source, 0);
        boolean ascii = survey.utf8().wrong() == 0 && survey.utf8().good() == 0;
        if (ascii || !declared.equals(StandardCharsets.UTF_8) && !CharsetRanker.knows(declared)) {
            return ascii ? find(source) : asDeclared;
        }
        Encoding found = Utf16Pattern.find(source.head()).orElseGet(() -> bySurvey(source, survey));
        boolean possible = found.charset().equals(declared)
                || !found.charset().equals(StandardCharsets.UTF_8) && isAsGood(survey, declared);
        return possible ? asDeclared : found;
    }

    private static boolean isAsGood(ByteSurvey survey, Charset declared) {
        List<CharsetRanker.Candidate> ranked = CharsetRanker.rank(survey);
        return ranked.stream().anyMatch(one -> one.charset().equals(declared) && one.isAsGoodAs(ranked.get(0)));
    }

    private static Optional<Encoding> wanted(Source source) {
        return source.options().encoding().map(name -> {
            Charset charset = charset(name);
            int skip = byMark(source)
                    .filter(mark ->
                            charset.name().startsWith(mark.charset().name().substring(0, 5)))
                    .map(Encoding::skip)
                    .orElse(0);
            Charset exact = skip == 2 && charset.equals(StandardCharsets.UTF_16)
                    ? byMark(source).get().charset()
                    : charset;
            return new Encoding(exact, skip, charset.name(), "as the user says", List.of());
        });
    }

    private static Charset charset(String name) {
        return CharsetName.charset(name)
                .orElseThrow(
                        () -> new UserError(
                                UserError.Kind.USAGE,
                                "there is no encoding " + name,
                                "names are such as UTF-8, UTF-16LE, windows-1250, windows-1257, ISO-8859-13, KOI8-R, Mac Roman or Shift_JIS"));
    }

    private static Optional<Encoding> byMark(Source source) {
        if (source.startsWith(0xef, 0xbb, 0xbf)) {
            return Optional.of(new Encoding(
                    StandardCharsets.UTF_8, 3, "UTF-8", "byte order mark EF BB BF", damage(ByteSurvey.of(source, 3))));
        }
        if (source.startsWith(0xff, 0xfe)) {
            return Optional.of(
                    new Encoding(StandardCharsets.UTF_16LE, 2, "UTF-16LE", "byte order mark FF FE", List.of()));
        }
        if (source.startsWith(0xfe, 0xff)) {
            return Optional.of(
                    new Encoding(StandardCharsets.UTF_16BE, 2, "UTF-16BE", "byte order mark FE FF", List.of()));
        }
        return Optional.empty();
    }

    private static Encoding bySurvey(Source source, ByteSurvey survey) {
        if (survey.isBinary()) {
            throw source.not("a binary file");
        }
        Utf8Check utf8 = survey.utf8();
        if (utf8.wrong() == 0 && utf8.good() == 0) {
            return new Encoding(StandardCharsets.UTF_8, 0, "UTF-8", ONLY_ASCII, damage(survey));
        }
        if (utf8.good() >= GOOD_FOR_ONE_WRONG * utf8.wrong()) {
            String proof = utf8.wrong() == 0
                    ? "valid UTF-8 throughout, " + times(utf8.good(), "character") + " beyond ASCII"
                    : "UTF-8 but for " + times(utf8.wrong(), "byte sequence");
            return new Encoding(StandardCharsets.UTF_8, 0, "UTF-8", proof, damage(survey));
        }
        return EastAsianText.find(source, survey.utf8().firstWrong()).orElseGet(() -> byLetters(source, survey));
    }

    private static Encoding byLetters(Source source, ByteSurvey survey) {
        List<CharsetRanker.Candidate> ranked = CharsetRanker.rank(survey);
        if (ranked.isEmpty()) {
            throw source.not("a binary file");
        }
        CharsetRanker.Candidate best = ranked.get(0);
        List<String> notes = new ArrayList<>(damage(survey, false));
        ranked.stream()
                .skip(1)
                .filter(other -> other.closeTo(best))
                .findFirst()
                .ifPresent(other -> notes.add("encoding " + CharsetName.said(other.name()) + " is nearly as likely"));
        String proof =
                "not valid UTF-8 at byte offset " + survey.utf8().firstWrong() + "; " + best.language() + " letters";
        return new Encoding(best.charset(), 0, best.name(), proof, notes);
    }

    private static List<String> damage(ByteSurvey survey) {
        return damage(survey, true);
    }

    private static List<String> damage(ByteSurvey survey, boolean utf8) {
        List<String> notes = new ArrayList<>();
        if (utf8 && survey.utf8().wrong() > 0) {
            notes.add(times(survey.utf8().wrong(), "byte sequence") + " not valid UTF-8, first at byte offset "
                    + survey.utf8().firstWrong() + ", shown as \ufffd");
        }
        if (survey.count(0) > 0) {
            notes.add(times(survey.count(0), "NUL byte") + " left out");
        }
        long controls = survey.controls() - (survey.count(ByteSurvey.DOS_END) == 1 ? 1 : 0);
        if (controls > 0) {
            boolean terminal = survey.count(ByteSurvey.ESCAPE) > 0;
            notes.add(times(controls, "control character") + " left out"
                    + (terminal ? "; they are commands to a terminal, what is left of them is text" : ""));
        }
        return notes;
    }

    static String times(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }
}
