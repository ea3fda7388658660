package org.rostrum.sheet;

/** Whether bytes are UTF-8 by the strict rules of RFC 3629, taken one at a time. */
final class Utf8Check {
    private int expected;
    private int lowest = 0x80;
    private int highest = 0xbf;
    private long begun;
    private long firstWrong = -1;
    private long wrong;
    private long good;

    /** Whether a character is begun but not complete. */
    boolean open() {
        return expected > 0;
    }

    void take(int b, long offset) {
        if (expected > 0) {
            if (b >= lowest && b <= highest) {
                expected--;
                lowest = 0x80;
                highest = 0xbf;
                good += expected == 0 ? 1 : 0;
                return;
            }
            fail(begun);
        }
        if (b >= 0x80) {
            begin(b, offset);
        }
    }

    private void begin(int b, long offset) {
        begun = offset;
        if (b < 0xc2 || b > 0xf4) {
            fail(offset);
            return;
        }
        expected = b < 0xe0 ? 1 : b < 0xf0 ? 2 : 3;
        lowest = b == 0xe0 ? 0xa0 : b == 0xf0 ? 0x90 : 0x80;
        highest = b == 0xed ? 0x9f : b == 0xf4 ? 0x8f : 0xbf;
    }

    private void fail(long offset) {
        expected = 0;
        lowest = 0x80;
        highest = 0xbf;
        wrong++;
        firstWrong = firstWrong < 0 ? offset : firstWrong;
    }

    void end() {
        if (expected > 0) {
            fail(begun);
        }
    }

    /** Where the first wrong byte sequence begins, or -1. */
    long firstWrong() {
        return firstWrong;
    }

    /** How many byte sequences are wrong. */
    long wrong() {
        return wrong;
    }

    /** How many characters beyond ASCII are right. */
    long good() {
        return good;
    }
}
