package org.rostrum.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rostrum.intake.CellText;
import org.rostrum.text.Nearest;
import org.rostrum.text.UserError;

/** What a command line says of the few fields of a delegation or an organisation. */
final class FieldValues {
    private FieldValues() {}

    /**
     * The values by field, tidied as a cell is.
     *
     * @param changes {@code FIELD=VALUE}
     * @param what it has the fields: {@code a delegation}
     * @throws UserError (USAGE) when one is not of this form, or there is no such field
     */
    static Map<String, String> of(List<String> changes, String what, List<String> fields, String example) {
        Map<String, String> said = new LinkedHashMap<>();
        for (String change : changes) {
            int equals = change.indexOf('=');
            if (equals < 1) {
                throw new UserError(
                        UserError.Kind.USAGE, "“" + change + "” is not FIELD=VALUE", "for example " + example);
            }
            String field = change.substring(0, equals).strip().toLowerCase(Locale.ROOT);
            if (!fields.contains(field)) {
                throw new UserError(
                        UserError.Kind.USAGE, what + " has no field “" + field + "”", Nearest.hint(field, fields));
            }
            said.put(field, CellText.tidy(change.substring(equals + 1)));
        }
        return said;
    }
}
