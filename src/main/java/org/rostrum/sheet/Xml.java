package org.rostrum.sheet;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.rostrum.text.UserError;

/** A part of a workbook, element by element. Nothing outside the part is ever read, and a part with a document type of its own is refused. */
final class Xml implements AutoCloseable {
    static final int START = XMLStreamConstants.START_ELEMENT;
    static final int END = XMLStreamConstants.END_ELEMENT;
    static final int TEXT = XMLStreamConstants.CHARACTERS;
    static final int OVER = XMLStreamConstants.END_DOCUMENT;

    private final RunGuard in;
    private final Source source;
    private final XMLStreamReader reader;
    private int depth;

    Xml(InputStream in, Source source) {
        this.in = new RunGuard(in, source);
        this.source = source;
        try {
            reader = new InputFactoryImpl().createXMLStreamReader(this.in);
        } catch (XMLStreamException e) {
            throw source.damaged("its XML is broken");
        }
    }

    /** Goes on to the next element's start or end, text, or the end. */
    int next() {
        in.restart();
        try {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw source.absurd("it has a document type of its own, which may hide entities");
            }
            depth += event == START ? 1 : event == END ? -1 : 0;
            if (depth > Limits.DEPTH) {
                throw source.absurd("its XML is nested more than " + Limits.DEPTH + " deep");
            }
            return event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE ? TEXT : event;
        } catch (XMLStreamException e) {
            throw source.damaged("its XML is broken"
                    + (e.getLocation() == null
                            ? ""
                            : " at line " + e.getLocation().getLineNumber()));
        }
    }

    /** Goes on to the next start of an element; false at the end. */
    boolean nextStart() {
        for (int event = next(); event != OVER; event = next()) {
            if (event == START) {
                return true;
            }
        }
        return false;
    }

    /** The name of the element without its namespace. */
    String name() {
        return reader.getLocalName();
    }

    /** The value of an attribute by its name without namespace, or empty. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The value of an attribute in a namespace that contains the word, or empty. */
    String attribute(String namespace, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String space = reader.getAttributeNamespace(i);
            if (reader.getAttributeLocalName(i).equals(name) && space != null && space.contains(namespace)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** A number in an attribute; {@code otherwise} when it is not there. */
    int number(String name, int otherwise) {
        String text = attribute(name);
        try {
            return text.isEmpty() ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw source.damaged(name + " " + text + " is not a number that it could be");
        }
    }

    /** Adds the text at hand. */
    void text(StringBuilder target) {
        try {
            bound(target, reader.getTextLength());
            target.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        } catch (UncheckedStreamException e) {
            throw source.damaged("its XML is broken in a text");
        }
    }

    /** Refuses a text that would be too long with so much more. */
    void bound(StringBuilder target, int more) {
        if (target.length() + more > Limits.CELL) {
            throw source.absurd("a cell holds more than a million characters");
        }
    }

    /** The refusal of a part that would take more than any honest one. */
    UserError absurd(String what) {
        return source.absurd(what);
    }

    /** Passes everything in the element whose start is at hand. */
    void skip() {
        for (int open = 1; open > 0; ) {
            int event = next();
            open += event == START ? 1 : event == END ? -1 : 0;
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            in.close();
        } catch (XMLStreamException | IOException e) {
            throw source.damaged("it cannot be closed");
        }
    }
}
