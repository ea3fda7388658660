package org.rostrum.sheet;

import java.util.List;

final class OdsFormat implements SheetFormat {
    @Override
    public boolean recognises(Source source) {
        return false;
    }

    @Override
    public List<Sheet> open(Source source) {
        throw new UnsupportedOperationException();
    }
}
