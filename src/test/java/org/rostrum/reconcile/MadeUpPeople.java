package org.rostrum.reconcile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.rostrum.event.Affiliation;
import org.rostrum.event.Category;
import org.rostrum.event.Delegation;
import org.rostrum.event.Field;
import org.rostrum.event.Participant;
import org.rostrum.event.Values;

/**
 * Made-up people with a name, a delegation and an organisation only, some of them registered twice, in the manner of FEBRL's generator (Christen and Pudjijono 2009): the
 * second registration has one or two of the faults that lists really have: a letter too many, too few, wrong or swapped; given and family name swapped; accents lost; the
 * name in Cyrillic letters or by another romanisation; an initial; a second given name gone; a space lost; the organisation abbreviated, shortened or missing.
 */
final class MadeUpPeople {
    private static final List<String> GIVEN = List.of(
            ("Jānis Ilze Mārtiņš Žanete Vytautas Rūta Algirdas Gintarė Marek Małgorzata Łukasz Agnieszka Jürgen Käthe Björn Åsa Søren Mette François Hélène Jérôme Chloé Álvaro Lucía "
                            + "Begoña Iñaki João Inês Matteo Chiara Nikos Eleni Dimitris Ioanna Sergey Tatyana Aleksandr Yekaterina Dmitriy Oksana Bohdan Nadiya Zoran Milica Željko Snežana Attila "
                            + "Zsófia Ştefan Ioana Mehmet Gülşen Ömer Ayşe Giorgi Nino Armen Anahit Farid Leyla Timur Aizhan Ahmed Fatima Khalid Maryam Wei Jing Hiroshi Yuki Kwame Abena Chidi Ngozi John "
                            + "Margaret William Susan Patrick Siobhán Tuomas Päivi Andrus Kadri")
                    .split(" "));
    private static final List<String> STARTS = List.of(
            "Ba Ber Bran Čer Dar Dov El Fer Ga Gor Gran Hav Horn Ja Jan Kal Kar Ķēr Kle Kor Lan Le Liep Ma Mar Mo Mül Nor Oz Pav Pet Po Rad Rei Ro Ruš Sal Sil Ska Šim Ste Sto Tar Tor Ul Va Ver Vil Wal Wes Za Zel Žu"
                    .split(" "));
    private static final List<String> MIDDLES = List.of(
            "", "", "", "be", "di", "dzi", "go", "ker", "la", "len", "mi", "ne", "ra", "sto", "ti", "vi", "zan");
    private static final List<String> ENDS = List.of(
            "kas ienė auskas iņš son sen ström ić ović ová ský ski wicz mann bauer enko chuk dze shvili yan opoulos idis escu iu oğlu bayev ov eva in ley ton well tti ini ez eiro ard eau nen la ma bo kwu moto"
                    .split(" "));
    private static final List<String> BODIES = List.of(
            "Ministry of the Interior",
            "Ministry of Foreign Affairs",
            "State Police",
            "Customs Administration",
            "Border Guard Service",
            "Prosecutor General's Office",
            "Forensic Science Institute",
            "Financial Intelligence Unit");
    private static final Map<String, String> SHORT_BODIES = Map.of(
            "Ministry of the Interior",
            "Ministry of Interior",
            "Prosecutor General's Office",
            "Prosecutor Generals Office",
            "Customs Administration",
            "Customs Admin.");
    private static final Map<String, String> CYRILLIC = cyrillic();

    private final Random random;
    private final List<Participant> people = new ArrayList<>();
    private final Set<Long> pairs = new HashSet<>();

    private MadeUpPeople(long seed) {
        random = new Random(seed);
    }

    /** So many people, a number of whom are registered a second time. */
    static MadeUpPeople of(long seed, int originals, int twice) {
        MadeUpPeople made = new MadeUpPeople(seed);
        for (int i = 0; i < originals; i++) {
            made.add(made.given(), made.family(), Affiliations.of(i * 40 / originals), made.pick(BODIES));
        }
        for (int i = 0; i < twice; i++) {
            made.again(made.people.get(i * (originals / twice)));
        }
        return made;
    }

    List<Participant> people() {
        return people;
    }

    int twice() {
        return pairs.size();
    }

    boolean isSame(Candidate candidate) {
        return pairs.contains(candidate.one().id() << 32 | candidate.other().id());
    }

    private String given() {
        return random.nextInt(5) == 0 ? pick(GIVEN) + " " + pick(GIVEN) : pick(GIVEN);
    }

    private String family() {
        String name = pick(STARTS) + pick(MIDDLES) + pick(ENDS);
        return random.nextInt(15) == 0 ? name + "-" + pick(STARTS) + pick(ENDS) : name;
    }

    private Participant add(String given, String family, Affiliation affiliation, String organisation) {
        long id = people.size() + 1L;
        Values values =
                Values.of(Map.of(Field.GIVEN_NAME, given, Field.FAMILY_NAME, family, Field.ORGANISATION, organisation));
        Participant made = new Participant(
                id, new Delegation(affiliation.hashCode(), affiliation), values, false, "", Optional.empty());
        people.add(made);
        return made;
    }

    private void again(Participant person) {
        String given = person.givenName();
        String family = person.familyName();
        String body = person.organisation();
        for (int faults = 1 + random.nextInt(2); faults > 0; faults--) {
            switch (random.nextInt(10)) {
                case 0, 1 -> family = mistyped(family);
                case 2 -> given = mistyped(given);
                case 3 -> {
                    String kept = given;
                    given = family;
                    family = kept;
                }
                case 4 -> {
                    given = plain(given);
                    family = plain(family).toUpperCase(Locale.ROOT);
                }
                case 5 -> {
                    given = inCyrillic(given);
                    family = inCyrillic(family);
                }
                case 6 -> {
                    given = romanisedOtherwise(given);
                    family = romanisedOtherwise(family);
                }
                case 7 ->
                    given = given.indexOf(' ') > 0 ? given.substring(0, given.indexOf(' ')) : given.charAt(0) + ".";
                case 8 -> family = family.replace("-", "");
                default -> body = random.nextBoolean() ? "" : SHORT_BODIES.getOrDefault(body, body);
            }
        }
        Participant second = add(given, family, person.delegation().affiliation(), body);
        pairs.add(person.id() << 32 | second.id());
    }

    private String mistyped(String word) {
        int at = 1 + random.nextInt(word.length() - 1);
        String letter = Character.toString('a' + random.nextInt(26));
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + letter + word.substring(at);
            case 1 -> word.substring(0, at) + word.substring(Math.min(word.length(), at + 1));
            case 2 -> word.substring(0, at) + letter + word.substring(Math.min(word.length(), at + 1));
            default ->
                at + 1 < word.length()
                        ? word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2)
                        : word + letter;
        };
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('Ł', 'L');
    }

    private static String romanisedOtherwise(String name) {
        return plain(name)
                .replace("sh", "sch")
                .replace("ch", "tch")
                .replace("y", "j")
                .replace("ov", "off")
                .replace("v", "w")
                .replace("ey", "ei")
                .replace("ks", "x")
                .replace("kh", "h");
    }

    private static String inCyrillic(String name) {
        String rest = plain(name).toLowerCase(Locale.ROOT);
        StringBuilder written = new StringBuilder();
        while (!rest.isEmpty()) {
            int length = 3;
            while (length > 1 && (rest.length() < length || !CYRILLIC.containsKey(rest.substring(0, length)))) {
                length--;
            }
            String letters = rest.substring(0, length);
            written.append(CYRILLIC.getOrDefault(letters, letters));
            rest = rest.substring(length);
        }
        return written.toString();
    }

    private static Map<String, String> cyrillic() {
        Map<String, String> table = new java.util.HashMap<>();
        for (String pair :
                ("sch=ш sh=ш ch=ч zh=ж kh=х ya=я yu=ю ts=ц a=а b=б c=к d=д e=е f=ф g=г h=х i=и j=й k=к l=л m=м n=н o=о p=п q=к r=р s=с t=т u=у v=в w=в x=кс y=й z=з")
                        .split(" ")) {
            String[] parts = pair.split("=");
            table.put(parts[0], parts[1]);
        }
        return table;
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Forty delegations. */
    private static final class Affiliations {
        static Affiliation of(int number) {
            String code = "" + (char) ('A' + number / 26) + (char) ('A' + number % 26);
            return new Affiliation(Category.STATE, code, "", "State " + code);
        }
    }
}
