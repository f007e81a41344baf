package dawr.backtest;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/**
 * A ticket log in the order of issue, however long and however mixed up the file: read in portions, each sorted, laid aside in a temporary file where
 * there are several, and merged. Memory is bounded by the portion, and by a bit a line and a few bytes a ticket to recognise one that comes again.
 */
final class SortedLog implements AutoCloseable {
    private static final int PORTION = 100_000;

    private final Path log;
    private final Malformed malformed;
    private final LongConsumer progress;
    private final List<Path> portions = new ArrayList<>();
    private final Twice twice = new Twice();
    private BitSet again = new BitSet();
    private List<Row> rows = new ArrayList<>();
    private long read;

    /** {@code progress} is told how many rows have been read, now and then. */
    SortedLog(Path log, Malformed malformed, LongConsumer progress) {
        this.log = log;
        this.malformed = malformed;
        this.progress = progress;
    }

    /** Reads the file; how many rows make sense. */
    long read() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(opened(), StandardCharsets.UTF_8))) {
            LogLines lines = new LogLines(in.readLine());
            long number = 1;
            for (String text = in.readLine(); text != null; text = in.readLine()) {
                number++;
                if (!text.isBlank()) {
                    read(lines, number, text);
                }
            }
        }
        rows.sort(Row.ORDER);
        again = twice.lines(line -> malformed.add(line, "its ticket_id again"));
        return read - again.cardinality();
    }

    /** How many rows {@link #each} shows that were issued before an instant, local epoch seconds. */
    long before(long at) throws IOException {
        long[] count = {0};
        each(row -> count[0] += row.issuedAt() < at ? 1 : 0);
        return count[0];
    }

    private InputStream opened() throws IOException {
        if (!Files.isReadable(log)) {
            throw new IOException("there is no such file, or it may not be read");
        }
        InputStream in = new BufferedInputStream(Files.newInputStream(log));
        return log.toString().endsWith(".gz") ? new java.util.zip.GZIPInputStream(in) : in;
    }

    private void read(LogLines lines, long number, String text) throws IOException {
        try {
            Row row = lines.row(number, text);
            twice.add(number, row.branch() + '\n' + row.ticket());
            rows.add(row);
            read++;
        } catch (LogLines.Unfit unfit) {
            malformed.add(number, unfit.getMessage());
        }
        if (rows.size() >= PORTION) {
            layAside();
        }
        if (read % 10_000 == 0) {
            progress.accept(read);
        }
    }

    private void layAside() throws IOException {
        rows.sort(Row.ORDER);
        Path portion = Files.createTempFile("dawr-log-", ".rows");
        portions.add(portion);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(portion)))) {
            for (Row row : rows) {
                RowFile.write(row, out);
            }
        }
        rows = new ArrayList<>();
    }

    /** Shows every row in the order of issue. */
    void each(Consumer<Row> reader) throws IOException {
        PriorityQueue<Source> sources = new PriorityQueue<>(Comparator.comparing(Source::head, Row.ORDER));
        List<DataInputStream> open = new ArrayList<>();
        try {
            for (Path portion : portions) {
                DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(portion)));
                open.add(in);
                sources.add(new Source(RowFile.read(in), () -> RowFile.read(in)));
            }
            if (!rows.isEmpty()) {
                List<Row> rest = rows;
                int[] next = {1};
                sources.add(new Source(rest.getFirst(), () -> {
                    if (next[0] >= rest.size()) {
                        throw new EOFException();
                    }
                    return rest.get(next[0]++);
                }));
            }
            merge(sources, reader);
        } finally {
            for (DataInputStream in : open) {
                in.close();
            }
        }
    }

    private void merge(PriorityQueue<Source> sources, Consumer<Row> reader) throws IOException {
        while (!sources.isEmpty()) {
            Source first = sources.remove();
            if (!again.get((int) first.head().line())) {
                reader.accept(first.head());
            }
            try {
                sources.add(new Source(first.next().row(), first.next()));
            } catch (EOFException over) {
                // This portion has been shown to its end
            }
        }
    }

    /** Takes the temporary files away. */
    @Override
    public void close() throws IOException {
        twice.close();
        for (Path portion : portions) {
            Files.deleteIfExists(portion);
        }
    }

    private interface Next {
        Row row() throws IOException;
    }

    private record Source(Row head, Next next) {}
}
