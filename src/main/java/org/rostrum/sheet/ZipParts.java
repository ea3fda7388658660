package org.rostrum.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.rostrum.text.UserError;

/** The parts of a zipped workbook, read with limits: an honest part does not shrink to a hundredth when it is packed, nor is it of many gigabytes. */
final class ZipParts implements AutoCloseable {
    private final Source source;
    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();

    private ZipParts(Source source, ZipFile zip) {
        this.source = source;
        this.zip = zip;
        if (zip.size() > Limits.PARTS) {
            throw source.absurd("it has more than 20,000 parts");
        }
        zip.stream().filter(entry -> !entry.isDirectory()).forEach(this::add);
    }

    /** Takes a part in; where there are two of one name, each program may read another. */
    private void add(ZipEntry entry) {
        if (parts.put(key(entry.getName()), entry) != null) {
            throw source.absurd("it has two parts " + entry.getName() + ", of which each program may read another");
        }
    }

    static ZipParts open(Source source) {
        ZipFile zip = zip(source);
        try {
            return new ZipParts(source, zip);
        } catch (UserError refusal) {
            close(source, zip);
            throw refusal;
        }
    }

    private static ZipFile zip(Source source) {
        try {
            return new ZipFile(source.file().toFile());
        } catch (IOException e) {
            String why = String.valueOf(e.getMessage());
            if (why.contains("encrypted")) {
                throw source.locked();
            }
            if (why.contains("compression method")) {
                throw source.damaged("its parts are packed as no office program does");
            }
            throw source.damaged("its end, with the directory of its parts, is missing or broken");
        }
    }

    /** Refuses a file that begins as an archive and ends as another one: each program may read another. */
    static void refuseTwo(Source source) {
        if (ZipEnd.before(source) > 0) {
            throw source.absurd("it is two archives at once, one behind the other");
        }
    }

    /** Whether the file begins as a ZIP does. */
    static boolean looksZipped(Source source) {
        return source.startsWith('P', 'K', 3, 4);
    }

    boolean has(String part) {
        return parts.containsKey(key(part));
    }

    /** How many bytes it says the part has when it is unpacked; 0 for one that is not there. */
    long length(String part) {
        return has(part) ? parts.get(key(part)).getSize() : 0;
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
        close(source, zip);
    }

    private static void close(Source source, ZipFile zip) {
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
            most = Math.min(Limits.PART, Math.max(Limits.HARMLESS, entry.getCompressedSize() * Limits.RATIO));
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
                throw source.absurd("its part " + part + " unpacks to more than " + Limits.RATIO + " times its size");
            }
            return size;
        }
    }
}
