package org.rostrum.reference;

import java.util.List;
import java.util.Set;
import org.rostrum.text.Fold;

/**
 * Tells a department of an international organisation ({@code Regional Office for Central Asia}) from a body of a State that works with it ({@code National Central Bureau Vilnius},
 * {@code Permanent Mission to the United Nations}).
 */
final class Departments {
    /** In English, French, German, Spanish, Russian, Polish, Lithuanian, Latvian and Estonian, folded. */
    private static final Set<String> WORDS = Set.of(
            "department",
            "division",
            "office",
            "section",
            "unit",
            "branch",
            "secretariat",
            "directorate",
            "dg",
            "headquarters",
            "hq",
            "bureau",
            "service",
            "cabinet",
            "programme",
            "departement",
            "unite",
            "direction",
            "siege",
            "departamento",
            "oficina",
            "seccion",
            "unidad",
            "secretaria",
            "direccion",
            "sede",
            "abteilung",
            "referat",
            "dienststelle",
            "sekretariat",
            "generaldirektion",
            "департамент",
            "отдел",
            "управление",
            "секция",
            "секретариат",
            "бюро",
            "служба",
            "departament",
            "biuro",
            "wydzial",
            "departamentas",
            "skyrius",
            "biuras",
            "sekretoriatas",
            "departaments",
            "nodala",
            "birojs",
            "sekretariats",
            "osakond",
            "buroo",
            "sekretariaat");

    /** How words begin that speak of a State. */
    private static final List<String> OF_A_STATE = List.of(
            "nation",
            "nazion",
            "nacion",
            "национал",
            "narodow",
            "krajow",
            "permanen",
            "постоян",
            "standig",
            "mission",
            "misija",
            "delegat",
            "embass",
            "ambass",
            "botschaft",
            "посольств",
            "liaison",
            "verbindung",
            "represent",
            "vertret",
            "представ",
            "ministr",
            "minister",
            "government",
            "ncb");

    private Departments() {}

    /** Whether the text names a department, and no word of it speaks of a State. */
    static boolean isDepartment(String text) {
        boolean department = false;
        for (String word : Fold.key(text).split(" ")) {
            if (OF_A_STATE.stream().anyMatch(word::startsWith)) {
                return false;
            }
            department |= WORDS.contains(word);
        }
        return department;
    }
}
