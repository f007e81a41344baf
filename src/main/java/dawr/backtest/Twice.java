package dawr.backtest;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * Finds the lines of a log whose ticket has been on a line before, in little memory: 64 bits of each name are laid aside in one of many files, by which
 * names that are alike come together, and each file is gone through by itself. Among ten million names, two share their bits once in 370,000 logs.
 */
final class Twice implements AutoCloseable {
    private static final int FILES = 256;
    private static final int BUFFER = 4_096;

    private final Path[] files = new Path[FILES];
    private final DataOutputStream[] open = new DataOutputStream[FILES];

    /** A ticket is on this line. */
    void add(long line, String ticket) throws IOException {
        long mark = mark(ticket);
        DataOutputStream file = file((int) (mark >>> 56));
        file.writeLong(mark);
        file.writeLong(line);
    }

    private DataOutputStream file(int number) throws IOException {
        if (files[number] == null) {
            files[number] = Files.createTempFile("dawr-log-", ".names");
            open[number] = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(files[number]), BUFFER));
        }
        return open[number];
    }

    /** Names every line whose ticket stands on an earlier one; says which they are. */
    BitSet lines(LongConsumer found) throws IOException {
        BitSet again = new BitSet();
        for (int file = 0; file < FILES; file++) {
            if (files[file] != null) {
                open[file].close();
                search(files[file], again);
            }
        }
        again.stream().forEach(found::accept);
        return again;
    }

    private static void search(Path file, BitSet again) throws IOException {
        Set<Long> seen = new HashSet<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (long left = Files.size(file) / (2 * Long.BYTES); left > 0; left--) {
                long mark = in.readLong();
                long line = in.readLong();
                if (!seen.add(mark)) {
                    again.set((int) line);
                }
            }
        } catch (EOFException cut) {
            throw new IOException("a temporary file was cut short: " + file, cut);
        }
    }

    /** FNV-1a over the characters, stirred once more. */
    private static long mark(String ticket) {
        long mark = 0xCBF29CE484222325L;
        for (int i = 0; i < ticket.length(); i++) {
            mark = (mark ^ ticket.charAt(i)) * 0x100000001B3L;
        }
        mark = (mark ^ (mark >>> 32)) * 0x9E3779B97F4A7C15L;
        return mark ^ (mark >>> 29);
    }

    /** Takes the temporary files away. */
    @Override
    public void close() throws IOException {
        for (int file = 0; file < FILES; file++) {
            if (files[file] != null) {
                open[file].close();
                Files.deleteIfExists(files[file]);
            }
        }
    }
}
