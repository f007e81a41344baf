package dawr.backtest;

/** The tickets of a log that have been read, each remembered by 64 bits of its name: among ten million, two share them once in 370,000 logs. */
final class Seen {
    private long[] marks = new long[1 << 12];
    private int size;

    /** Is this the first time? */
    boolean first(String ticket) {
        long mark = mark(ticket);
        int at = find(marks, mark);
        if (marks[at] == mark) {
            return false;
        }
        marks[at] = mark;
        size++;
        if (size * 2 > marks.length) {
            grow();
        }
        return true;
    }

    private void grow() {
        long[] more = new long[marks.length * 2];
        for (long mark : marks) {
            if (mark != 0) {
                more[find(more, mark)] = mark;
            }
        }
        marks = more;
    }

    private static int find(long[] among, long mark) {
        int at = (int) (mark & (among.length - 1));
        while (among[at] != 0 && among[at] != mark) {
            at = (at + 1) & (among.length - 1);
        }
        return at;
    }

    /** FNV-1a over the characters, stirred once more; never 0. */
    private static long mark(String ticket) {
        long mark = 0xCBF29CE484222325L;
        for (int i = 0; i < ticket.length(); i++) {
            mark = (mark ^ ticket.charAt(i)) * 0x100000001B3L;
        }
        mark = (mark ^ (mark >>> 32)) * 0x9E3779B97F4A7C15L;
        mark ^= mark >>> 29;
        return mark == 0 ? 1 : mark;
    }
}
