package org.rostrum.statistic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rostrum.event.Field;
import org.rostrum.event.Participant;
import org.rostrum.event.Role;
import org.rostrum.event.Sex;
import org.rostrum.event.TrueRoster;

final class BreakdownsTest {
    private static final Map<Dimension, Function<Participant, String>> VALUES = Map.of(
            Dimension.CATEGORY, p -> p.delegation().category().code(),
            Dimension.DELEGATION, p -> p.delegation().name(),
            Dimension.COUNTRY_NAME,
                    p -> p.delegation().affiliation().country().isEmpty()
                            ? ""
                            : p.delegation().name(),
            Dimension.ORGANISATION, Participant::organisation,
            Dimension.SEX, p -> p.sex().code(),
            Dimension.ROLE, p -> p.role().code(),
            Dimension.ARRIVAL, p -> p.values().get(Field.ARRIVAL));

    /** Counts in an order of no meaning, as a database may give them. */
    private static List<Count> count(List<Participant> participants, Dimension... dimensions) {
        Map<List<String>, List<Participant>> groups = new LinkedHashMap<>();
        for (Participant participant : participants) {
            groups.computeIfAbsent(
                            List.of(dimensions).stream()
                                    .map(d -> VALUES.get(d).apply(participant))
                                    .toList(),
                            group -> new ArrayList<>())
                    .add(participant);
        }
        List<Count> counts = new ArrayList<>();
        groups.forEach((group, people) -> {
            long women = people.stream().filter(p -> p.sex() == Sex.F).count();
            long men = people.stream().filter(p -> p.sex() == Sex.M).count();
            counts.add(new Count(group, people.size(), women, men, people.size() - women - men));
        });
        Collections.shuffle(counts, new Random(7));
        return counts;
    }

    private static List<Count> truth(Dimension... dimensions) {
        return count(TrueRoster.read().listed(), dimensions);
    }

    private static String csv(Breakdown breakdown) {
        return String.join(",", breakdown.columns()) + "\n"
                + breakdown.rows().stream()
                        .map(row -> String.join(",", row) + "\n")
                        .collect(Collectors.joining());
    }

    @Test
    void delegationsEqualThoseCountedIndependently() throws IOException {
        assertEquals(
                Files.readString(Path.of("src/test/acceptance/golden/stats-delegations.csv")),
                csv(Breakdowns.delegations(truth(Dimension.CATEGORY, Dimension.DELEGATION))));
    }

    @Test
    void countriesLeaveOrganisationsOut() {
        Breakdown countries = Breakdowns.countries(truth(Dimension.CATEGORY, Dimension.COUNTRY_NAME));
        assertEquals(
                List.of("category", "country", "participants", "women", "men", "not_stated", "women_pct"),
                countries.columns());
        assertEquals(
                List.of("total", "9 countries", "43", "16", "27", "0", "37.2"),
                countries.rows().get(9));
    }

    @Test
    void oneNameInTwoDelegationsIsTwoOrganisations() {
        List<Count> counts = List.of(
                new Count(List.of("state", "Latvia", "Ministry"), 1, 1, 0, 0),
                new Count(List.of("state", "Estonia", "Ministry"), 2, 1, 0, 1),
                new Count(List.of("state", "Estonia", "Academy"), 1, 0, 1, 0),
                new Count(List.of("state", "Estonia", ""), 1, 0, 1, 0),
                new Count(List.of("state", "Latvia", ""), 1, 0, 0, 1));
        assertEquals("""
                category,organisation,participants,women,men,not_stated,women_pct
                state,Academy,1,0,1,0,0.0
                state,Ministry (Estonia),2,1,0,1,100.0
                state,Ministry (Latvia),1,1,0,0,100.0
                state,,2,0,1,1,0.0
                total,3 organisations,6,2,2,2,50.0
                """, csv(Breakdowns.organisations(counts)));
    }

    @Test
    void organisationsOfTheTruthAreThirtyFour() {
        List<List<String>> rows = Breakdowns.organisations(
                        truth(Dimension.CATEGORY, Dimension.DELEGATION, Dimension.ORGANISATION))
                .rows();
        assertEquals(35, rows.size());
        assertEquals("34 organisations", rows.get(34).get(1));
    }

    @Test
    void oneDimensionHasShares() {
        List<Participant> heads = TrueRoster.read().listed().stream()
                .filter(p -> p.role() == Role.HEAD)
                .toList();
        assertEquals("""
                sex,participants,women,men,not_stated,women_pct,share_pct
                F,2,2,0,0,100.0,22.2
                M,7,0,7,0,0.0,77.8
                total,9,2,7,0,22.2,100.0
                """, csv(Breakdowns.by(Dimension.SEX, count(heads, Dimension.SEX))));
    }

    @Test
    void twoDimensionsAreALongTableOrACrossTable() {
        List<Count> counts = truth(Dimension.CATEGORY, Dimension.SEX);
        assertEquals("""
                category,sex,participants,women,men,not_stated,women_pct
                state,F,16,16,0,0,100.0
                state,M,27,0,27,0,0.0
                international-organisation,F,4,4,0,0,100.0
                international-organisation,M,5,0,5,0,0.0
                total,,52,20,32,0,38.5
                """, csv(Breakdowns.by(List.of(Dimension.CATEGORY, Dimension.SEX), counts)));
        assertEquals("""
                category,F,M,total
                state,16,27,43
                international-organisation,4,5,9
                total,20,32,52
                """, csv(CrossTable.of(Dimension.CATEGORY, Dimension.SEX, counts)));
    }

    @Test
    void crossTableHasZeroesAndAColumnForNoValue() {
        List<Count> counts =
                List.of(new Count(List.of("state", ""), 1, 0, 0, 1), new Count(List.of("ngo", "F"), 2, 2, 0, 0));
        assertEquals("""
                category,F,not_stated,total
                state,0,1,1
                ngo,2,0,2
                total,2,1,3
                """, csv(CrossTable.of(Dimension.CATEGORY, Dimension.SEX, counts)));
    }

    @Test
    void nobodyIsATableWithATotalOnly() {
        assertEquals(
                "category,delegation,participants,women,men,not_stated,women_pct\ntotal,0 delegations,0,0,0,0,\n",
                csv(Breakdowns.delegations(List.of())));
        assertEquals(
                "sex,participants,women,men,not_stated,women_pct,share_pct\ntotal,0,0,0,0,,\n",
                csv(Breakdowns.by(Dimension.SEX, List.of())));
        assertEquals("sex,total\ntotal,0\n", csv(CrossTable.of(Dimension.SEX, Dimension.ROLE, List.of())));
    }

    @Test
    void summaryOfTheTruth() {
        assertEquals(
                """
                figure,value,share_pct
                event,VILNIUS2010,
                title,Workshop on Synthetic Drugs in the Baltic Region,
                place,Vilnius, Lithuania,
                first_day,2010-10-20,
                last_day,2010-10-21,
                participants,52,
                women,20,38.5
                men,32,61.5
                not_stated,0,0.0
                participants_state,43,82.7
                participants_international_organisation,9,17.3
                delegations,14,
                delegations_state,9,
                delegations_international_organisation,5,
                heads_of_delegation,9,
                heads_of_delegation_women,2,22.2
                """,
                csv(Summary.of(
                        TrueRoster.read().event(),
                        truth(Dimension.CATEGORY, Dimension.DELEGATION),
                        truth(Dimension.ROLE))));
    }

    @Test
    void summaryFilesAllCountTheSamePeople() {
        Map<String, List<String>> totals = new LinkedHashMap<>();
        for (SummaryFile file : SummaryFile.all()) {
            List<List<String>> rows = file.table(truth(file.dimensions().toArray(new Dimension[0])))
                    .rows();
            totals.put(file.name(), rows.get(rows.size() - 1));
        }
        assertEquals(
                Map.of(
                        "by-country.csv", List.of("total", "9 countries", "43", "16", "27", "0", "37.2"),
                        "by-delegation.csv", List.of("total", "14 delegations", "52", "20", "32", "0", "38.5"),
                        "by-organisation.csv", List.of("total", "34 organisations", "52", "20", "32", "0", "38.5"),
                        "by-category.csv", List.of("total", "52", "20", "32", "0", "38.5"),
                        "by-sex.csv", List.of("total", "52", "20", "32", "0", "38.5"),
                        "by-arrival.csv", List.of("total", "52", "20", "32", "0", "38.5")),
                totals);
    }

    @Test
    void sharesAreRoundedHalfUpToOneDecimal() {
        assertEquals(
                List.of("33.3", "66.7", "12.5", "6.3", "0.1", "100.0", "0.0", ""),
                List.of(
                        Share.of(1, 3),
                        Share.of(2, 3),
                        Share.of(1, 8),
                        Share.of(1, 16),
                        Share.of(1, 2000),
                        Share.of(7, 7),
                        Share.of(0, 9),
                        Share.of(0, 0)));
    }
}
