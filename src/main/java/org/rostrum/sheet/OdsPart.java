package org.rostrum.sheet;

import java.io.IOException;
import java.util.Optional;

/** The XML of an OpenDocument spreadsheet that holds its tables: a part of an archive, or the whole file (flat ODS). */
final class OdsPart implements AutoCloseable {
    private static final String CONTENT = "content.xml";
    private final Optional<ZipParts> archive;
    private final Xml xml;

    private OdsPart(Optional<ZipParts> archive, Xml xml) {
        this.archive = archive;
        this.xml = xml;
    }

    static OdsPart open(Source source) {
        if (ZipParts.looksZipped(source)) {
            ZipParts parts = ZipParts.open(source);
            return new OdsPart(Optional.of(parts), parts.xml(CONTENT));
        }
        return new OdsPart(Optional.empty(), flat(source));
    }

    /** The whole file as XML, which no archive bounds and which programs write that check less: its encoding may be another than it declares. */
    static Xml flat(Source source) {
        try {
            return new Xml(FlatXml.of(source), source);
        } catch (IOException e) {
            throw Source.unreadable(source.name(), e);
        }
    }

    Xml xml() {
        return xml;
    }

    @Override
    public void close() {
        archive.ifPresent(ZipParts::close);
    }
}
