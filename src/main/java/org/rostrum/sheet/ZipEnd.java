package org.rostrum.sheet;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/** The record at the end of an archive that says where its directory lies (PKWARE's APPNOTE, 4.3.16). */
final class ZipEnd {
    private static final int SIGNATURE = 0x06054b50;
    private static final int SIZE = 22;
    private static final int LOCATOR_SIGNATURE = 0x07064b50;
    private static final int LOCATOR = 20;
    private static final int LARGE_SIGNATURE = 0x06064b50;
    private static final int LONGEST_COMMENT = 0xffff;

    private ZipEnd() {}

    /**
     * How many bytes lie before the archive whose directory ends the file: none for an honest one, and 0 too where there is no such record.
     */
    static long before(Source source) {
        try (FileChannel file = FileChannel.open(source.file())) {
            int length = (int) Math.min(file.size(), SIZE + LONGEST_COMMENT);
            ByteBuffer end = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
            long from = file.size() - length;
            while (end.hasRemaining() && file.read(end, from + end.position()) >= 0) {
                continue;
            }
            for (int at = length - SIZE; at >= 0; at--) {
                if (end.getInt(at) == SIGNATURE) {
                    long size = end.getInt(at + 12) & 0xffffffffL;
                    long offset = end.getInt(at + 16) & 0xffffffffL;
                    boolean large = at >= LOCATOR && end.getInt(at - LOCATOR) == LOCATOR_SIGNATURE;
                    return large
                            ? beforeLarge(file, end.getLong(at - LOCATOR + 8))
                            : Math.max(0, from + at - size - offset);
                }
            }
            return 0;
        } catch (IOException e) {
            throw Source.unreadable(source.name(), e);
        }
    }

    /** An archive in the form for more than four gigabytes, which some programs always write, has a second record at that place. */
    private static long beforeLarge(FileChannel file, long place) throws IOException {
        ByteBuffer start = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN);
        boolean there = place >= 0 && file.read(start, place) == 4 && start.getInt(0) == LARGE_SIGNATURE;
        return there ? 0 : 1;
    }
}
