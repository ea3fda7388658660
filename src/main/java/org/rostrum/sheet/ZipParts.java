package org.rostrum.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The parts of a zipped workbook, read with limits: an honest part does not shrink to a hundredth when it is packed, nor is it of many gigabytes. */
final class ZipParts implements AutoCloseable {
    private static final long HARMLESS = 16 << 20;
    private static final long MOST_RATIO = 150;
    private static final long MOST_BYTES = 8L << 30;
    private static final int MOST_PARTS = 20_000;

    private final Source source;
    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();

    private ZipParts(Source source, ZipFile zip) {
        this.source = source;
        this.zip = zip;
        if (zip.size() > MOST_PARTS) {
            throw source.absurd("it has more than 20,000 parts");
        }
        zip.stream().forEach(entry -> parts.putIfAbsent(key(entry.getName()), entry));
    }

    static ZipParts open(Source source) {
        try {
            return new ZipParts(source, new ZipFile(source.file().toFile()));
        } catch (IOException e) {
            throw source.damaged("its end, with the directory of its parts, is missing or broken");
        }
    }

    /** Whether the file begins as a ZIP does. */
    static boolean looksZipped(Source source) {
        return source.startsWith('P', 'K', 3, 4);
    }

    boolean has(String part) {
        return parts.containsKey(key(part));
    }

    /** The part as XML; closing the one does not close the other. */
    Xml xml(String part) {
        return new Xml(stream(part), source);
    }

    InputStream stream(String part) {
        ZipEntry entry = parts.get(key(part));
        if (entry == null) {
            throw source.damaged("the part " + part + " is missing");
        }
        try {
            return new Bounded(zip.getInputStream(entry), entry);
        } catch (IOException e) {
            throw source.damaged("the part " + part + " cannot be unpacked");
        }
    }

    /** Some programs write other capitals, or a slash in front. */
    private static String key(String part) {
        String name = part.replace('\\', '/').toLowerCase(Locale.ROOT);
        return name.startsWith("/") ? name.substring(1) : name;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw Source.unreadable(source.name(), e);
        }
    }

    private final class Bounded extends FilterInputStream {
        private final long most;
        private final String part;
        private long count;

        Bounded(InputStream in, ZipEntry entry) {
            super(in);
            part = entry.getName();
            most = Math.min(MOST_BYTES, Math.max(HARMLESS, entry.getCompressedSize() * MOST_RATIO));
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int size = in.read(target, offset, length);
            count += Math.max(size, 0);
            if (count > most) {
                throw source.absurd("its part " + part + " unpacks to more than " + MOST_RATIO + " times its size");
            }
            return size;
        }
    }
}
