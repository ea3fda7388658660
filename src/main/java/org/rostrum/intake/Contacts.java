package org.rostrum.intake;

import org.rostrum.sheet.Row;

/** The e-mail address and the telephone number of a row, whichever of their columns has them; both passes ask here, so that they agree. */
final class Contacts {
    private final Layout layout;
    private final NameLines nameLines;

    Contacts(Layout layout, NameLines nameLines) {
        this.layout = layout;
        this.nameLines = nameLines;
    }

    /** The address in its column, else beside a telephone number, else in the lines below the name; empty when there is none. */
    String email(Row row) {
        if (layout.has(Meaning.EMAIL)) {
            String cell = layout.cell(row, Meaning.EMAIL);
            return !layout.has(Meaning.PHONE) && Cells.isNumber(cell) ? "" : Cells.email(cell);
        }
        String cell = layout.cell(row, Meaning.PHONE);
        return hasAddress(cell)
                ? Cells.email(cell)
                : nameLines
                        .email(layout.cell(row, Meaning.FULL_NAME))
                        .map(Cells::email)
                        .orElse("");
    }

    /** The number in its column, or beside an address; empty when there is none. */
    String phone(Row row) {
        if (!layout.has(Meaning.PHONE)) {
            return Cells.phoneBesideAddress(layout.cell(row, Meaning.EMAIL));
        }
        String cell = layout.cell(row, Meaning.PHONE);
        return hasAddress(cell) ? Cells.phoneBesideAddress(cell) : Cells.phone(cell);
    }

    private static boolean hasAddress(String cell) {
        return cell.indexOf('@') > 0 && Cells.isEmail(cell);
    }
}
