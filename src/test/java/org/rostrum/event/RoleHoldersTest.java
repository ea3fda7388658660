package org.rostrum.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleHoldersTest {
    private static final RoleHolders HOLDERS = new RoleHolders(List.of(
            person(1, "LT", "Lithuania", "Marius", "Gudelis", "registered"),
            person(2, "LV", "Latvia", "Marius", "Gudelis", "registered"),
            person(3, "NL", "Netherlands", "Willem", "van den Oever", "registered"),
            person(4, "EE", "Estonia", "Märt", "Õunapuu", "withdrawn"),
            person(5, "FI", "Finland", "Märt", "Õunapuu", "registered")));

    private static Participant person(
            long id, String country, String name, String given, String family, String status) {
        Affiliation affiliation = new Affiliation(Category.STATE, country, "", name);
        Values values = Values.of(Map.of(
                Field.GIVEN_NAME, given,
                Field.FAMILY_NAME, family,
                Field.STATUS, status,
                Field.ORGANISATION, "Customs of " + name));
        return new Participant(id, new Delegation(id, affiliation), values, false, "", Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Willem VAN DEN OEVER       | ''         | - | 3    | by name",
                "VAN DEN OEVER Willem       | ''         | - | 3    | by name",
                "Mr. Willem van den Oever   | Kingdom    | - | 3    | by name",
                "Marius GUDELIS             | ''         | - | 1, 2 | by name",
                "Marius GUDELIS             | LATVIA     | - | 2    | by name and delegation",
                "Marius GUDELIS             | lv         | - | 2    | by name and delegation",
                "Marius GUDELIS             | Customs of Lithuania | - | 1 | by name and delegation",
                "Marius GUDELIS             | Estonia    | - | 1, 2 | by name",
                "Marius GUDELIS             | Latvia     | 1 | 1    | assigned",
                "Somebody Else              | ''         | 9 | ''   | ''",
                "Somebody Else              | Latvia     | - | ''   | ''",
                "Märt Õunapuu               | ''         | - | 4, 5 | by name"
            })
    void ties(String name, String delegation, Long assigned, String people, String evidence) {
        RoleHolders.Tie tie = HOLDERS.tie(
                new AgendaRole(AgendaRole.Kind.SPEAKER, name, delegation, "", true, Optional.ofNullable(assigned)));
        assertEquals(
                people,
                String.join(", ", tie.people().stream().map(p -> "" + p.id()).toList()));
        assertEquals(evidence, tie.evidence());
    }

    @ParameterizedTest
    @CsvSource({"Willem VAN DEN OEVER, 3", "Marius GUDELIS, 0", "Märt Õunapuu, 5", "Somebody Else, 0"})
    void oneIsMeantWhereListsShowOnlyOne(String name, long id) {
        assertEquals(
                id,
                HOLDERS.tie(new AgendaRole(AgendaRole.Kind.CHAIR, name))
                        .one()
                        .map(Participant::id)
                        .orElse(0L));
    }
}
