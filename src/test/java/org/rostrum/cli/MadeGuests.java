package org.rostrum.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** The people whom a secretariat knows, and the lists that it sends of them, each with something changed since the one before. */
final class MadeGuests {
    private static final Map<String, String> HEADINGS = new LinkedHashMap<>();

    static {
        HEADINGS.put("given_name", "Given name");
        HEADINGS.put("family_name", "Family name");
        HEADINGS.put("sex", "Sex");
        HEADINGS.put("delegation", "Country");
        HEADINGS.put("organisation", "Organisation");
        HEADINGS.put("position", "Position");
        HEADINGS.put("email", "E-mail");
        HEADINGS.put("phone", "Phone");
    }

    private static final List<String> GIVEN = List.of("Anna", "Jānis", "Eva", "Marek", "Ülle", "Tõnu");
    private static final List<String> ONE = List.of("Kal", "Ber", "Zīl", "Õun", "Vai", "Gud", "Čiu", "Mel");
    private static final List<String> TWO = List.of("dor", "vil", "ķēm", "tas", "ruk", "bel", "nuš");
    private static final List<String> THREE = List.of("ins", "mann", "ova", "aitė", "ski");
    static final List<String> DELEGATIONS = List.of("Latvia", "Germany", "Estonia", "Norway");
    static final List<String> POSITIONS =
            List.of("Inspector", "Adviser", "Head of Unit", "Analyst", "Senior Inspector", "Prosecutor");
    private static final List<String> ORGANISATIONS = List.of("Police", "Customs Board", "Ministry of Justice");

    private final Random random;
    private final List<Guest> guests = new ArrayList<>();
    private int names;

    /** One registration as the secretariat has it; the address is the person's own, whatever the list shows. */
    static final class Guest {
        final int number;
        final Map<String, String> values = new LinkedHashMap<>();
        boolean gone;

        private Guest(int number) {
            this.number = number;
        }

        String address() {
            return "g" + number + "@example.org";
        }

        String name() {
            return values.get("given_name") + " " + values.get("family_name");
        }
    }

    /** A row of a list: whose it is, and what it says; nobody's is blank. */
    record Sent(int guest, Map<String, String> values) {
        boolean blank() {
            return values.isEmpty();
        }
    }

    /**
     * A list.
     *
     * @param words what is new in it
     */
    record MadeList(List<Sent> rows, String csv, String words) {}

    MadeGuests(Random random, int first) {
        this.random = random;
        for (int i = 0; i < first; i++) {
            guest();
        }
    }

    /** A family name that nobody has had. */
    String familyName() {
        int n = names++
                * 37; // a step without a factor of the numbers of syllables, so that all are used before one comes
        // again
        return ONE.get(n % 8) + TWO.get(n / 8 % 7) + THREE.get(n / 56 % 5);
    }

    String givenName() {
        return one(GIVEN);
    }

    private Guest guest() {
        Guest guest = new Guest(guests.size());
        guest.values.put("given_name", givenName());
        guest.values.put("family_name", familyName());
        guest.values.put("sex", random.nextBoolean() ? "F" : "M");
        guest.values.put("delegation", one(DELEGATIONS));
        guest.values.put("organisation", one(ORGANISATIONS));
        guest.values.put("position", one(POSITIONS));
        guest.values.put("email", guest.address());
        guest.values.put("phone", random.nextBoolean() ? "" : phone(guest));
        guests.add(guest);
        return guest;
    }

    private String phone(Guest guest) {
        return "+371 6 %03d %03d".formatted(random.nextInt(1000), guest.number);
    }

    /** The next version of the list. */
    MadeList next() {
        List<String> words = new ArrayList<>();
        int changes = random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            words.add(change());
        }
        List<String> columns = new ArrayList<>(HEADINGS.keySet());
        if (random.nextInt(4) == 0) {
            Collections.shuffle(columns, random);
            words.add("columns in another order");
        }
        if (random.nextInt(6) == 0) {
            columns.remove("phone");
            words.add("no phones");
        }
        boolean capitals = random.nextInt(5) == 0;
        if (capitals) {
            words.add("family names in capitals");
        }
        List<Sent> rows = rows(words, columns);
        return new MadeList(rows, csv(rows, columns, capitals), String.join(", ", words));
    }

    private List<Sent> rows(List<String> words, List<String> columns) {
        List<Sent> rows = guests.stream()
                .filter(guest -> !guest.gone)
                .map(guest -> new Sent(guest.number, said(guest, columns)))
                .collect(Collectors.toCollection(ArrayList::new));
        if (random.nextInt(6) == 0) {
            Sent again = one(rows);
            rows.add(again);
            words.add(guests.get(again.guest()).name() + " twice");
        }
        if (random.nextInt(6) == 0) {
            rows.add(1, new Sent(-1, Map.of()));
            words.add("a blank row");
        }
        return rows;
    }

    private static Map<String, String> said(Guest guest, List<String> columns) {
        Map<String, String> said = new LinkedHashMap<>();
        columns.stream()
                .filter(column -> !guest.values.get(column).isEmpty())
                .forEach(column -> said.put(column, guest.values.get(column)));
        return said;
    }

    private static String csv(List<Sent> rows, List<String> columns, boolean capitals) {
        StringBuilder csv =
                new StringBuilder(columns.stream().map(HEADINGS::get).collect(Collectors.joining(",")));
        for (Sent row : rows) {
            csv.append('\n')
                    .append(columns.stream()
                            .map(column -> cell(
                                    row.values().getOrDefault(column, ""), capitals && column.equals("family_name")))
                            .collect(Collectors.joining(",")));
        }
        return csv.append('\n').toString();
    }

    private static String cell(String value, boolean capitals) {
        return capitals ? value.toUpperCase(Locale.ROOT) : value;
    }

    /** Changes something, and says what. */
    private String change() {
        Guest guest = one(guests);
        String name = guest.name();
        Map<String, String> values = guest.values;
        switch (random.nextInt(13)) {
            case 0, 1:
                return guest().name() + " added";
            case 2:
                guest.gone = guests.stream().filter(other -> !other.gone).count() > 3;
                return guest.gone ? name + " gone" : "nobody gone";
            case 3:
                guest.gone = false;
                return name + " on the list again";
            case 4:
                return name + " moved to " + put(values, "delegation", one(DELEGATIONS));
            case 5:
                return name + " now called " + put(values, "family_name", familyName());
            case 6:
                return name + " misspelt " + put(values, "family_name", misspelt(values.get("family_name")));
            case 7, 8:
                return name + " now " + put(values, "position", one(POSITIONS));
            case 9:
                return name + " without e-mail address" + put(values, "email", "");
            case 10:
                return name + " under " + put(values, "email", "office" + random.nextInt(2) + "@example.org");
            case 11:
                return name + " under " + put(values, "email", guest.address());
            default:
                return twin(guest);
        }
    }

    /** The same person registered a second time, with an initial and another address. */
    private String twin(Guest guest) {
        Guest twin = guest();
        twin.values.put("given_name", guest.values.get("given_name").charAt(0) + ".");
        twin.values.put("family_name", guest.values.get("family_name"));
        twin.values.put("delegation", guest.values.get("delegation"));
        return guest.name() + " registered again as " + twin.name();
    }

    private static String put(Map<String, String> values, String field, String value) {
        values.put(field, value);
        return value;
    }

    private String misspelt(String name) {
        int at = 1 + random.nextInt(name.length() - 2);
        return random.nextBoolean()
                ? name.substring(0, at) + name.substring(at + 1)
                : name.substring(0, at) + name.charAt(at) + name.substring(at);
    }

    <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
