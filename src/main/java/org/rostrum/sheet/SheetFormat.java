package org.rostrum.sheet;

import java.util.List;

/** A kind of file that holds sheets. */
interface SheetFormat {
    /** Whether the content is of this kind; a file that is but cannot be read is refused with the reason. */
    boolean recognises(Source source);

    /** All its sheets in the order of the workbook, at least one. */
    List<Sheet> open(Source source);
}
