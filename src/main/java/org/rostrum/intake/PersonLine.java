package org.rostrum.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rostrum.event.RoleHolders;
import org.rostrum.reference.Honorific;

/**
 * A line of a printed list that begins with a person, behind a number or mark.
 *
 * @param role the place in the delegation that stands before the person ({@code Head of Delegation: Mr. …}), or empty
 * @param name with the form of address, and a role in brackets behind it
 * @param rest what stands behind the name, also in brackets, or empty
 */
record PersonLine(String role, String name, String rest) {
    private static final int LONGEST = 300;
    private static final Pattern ITEM = Pattern.compile("^(?:\\d{1,4}[.)]|[-–•*·])\\s+");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\(([^()]*)\\)$");
    /** Where one thing that a line says ends and the next begins. */
    static final Pattern END = Pattern.compile("\\s*[,;]\\s*|\\s+[/–—-]\\s+");

    /** Whether a line begins with a number or mark, as items of a list do. */
    static boolean isItem(String line) {
        return ITEM.matcher(line).find();
    }

    /** Whether a form of address stands at the beginning, and no street is named after somebody. */
    static boolean isAddressed(String line) {
        return LikelyName.isAddressed(ITEM.matcher(line).replaceFirst(""))
                && line.chars().noneMatch(Character::isDigit);
    }

    /** Empty for a line that begins with no person. */
    static Optional<PersonLine> of(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String text = ITEM.matcher(line).replaceFirst("");
        int colon = text.indexOf(':');
        String label = colon > 0 ? text.substring(0, colon).strip() : "";
        String role = Cells.role(label, "").isPresent() ? label : "";
        return of(role, role.isEmpty() ? text : text.substring(colon + 1).strip());
    }

    private static Optional<PersonLine> of(String role, String text) {
        if (!LikelyName.isAddressed(text)) {
            return Optional.empty();
        }
        Matcher end = END.matcher(text);
        boolean more = end.find(Honorific.prefixLength(text));
        String name = more ? text.substring(0, end.start()) : text;
        String rest = more ? text.substring(end.end()) : "";
        String[] behind = rest.split("\\s*,\\s*", 2);
        if (LikelyName.isFamily(RoleHolders.withoutHonorific(name)) && LikelyName.isGiven(behind[0])) {
            name = name + " " + behind[0]; // Mrs. DVOŘÁKOVÁ, Jana
            rest = behind.length > 1 ? behind[1] : "";
        }
        Matcher brackets = IN_BRACKETS.matcher(name);
        String alone = brackets.replaceFirst("");
        if (!LikelyName.isSure(alone) || !LikelyName.isLikely(RoleHolders.withoutHonorific(alone))) {
            return Optional.empty();
        }
        if (!brackets.reset().find() || NameLines.role(name).isPresent()) {
            return Optional.of(new PersonLine(role, name, rest)); // whoever reads names knows the role
        }
        return Optional.of(
                new PersonLine(role, alone, rest.isEmpty() ? brackets.group(1) : brackets.group(1) + ", " + rest));
    }
}
