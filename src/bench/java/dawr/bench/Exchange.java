package dawr.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Kept HTTP/1.1 connections, one request at a time on each, all on the calling thread. Written by hand because it shares the machine with the office
 * it measures: a request costs a write, a read and a look for the end of the head.
 */
final class Exchange implements AutoCloseable {
    private static final int ANSWER_BYTES_MAX = 1 << 18;

    private final Selector selector = Selector.open();
    private final Latencies latencies = new Latencies();
    private int open;

    Exchange() throws IOException {}

    /** Connects somebody, who may ask at once. */
    void add(URI office, Customer customer) throws IOException {
        SocketChannel channel = SocketChannel.open(new InetSocketAddress(office.getHost(), office.getPort()));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.configureBlocking(false);
        channel.register(selector, SelectionKey.OP_READ, new Line(channel, customer));
        open++;
    }

    /** Lets everybody ask until they have nothing more to ask or time is over; then hears the last answers out. */
    Result run(double seconds) throws IOException {
        long cpuBefore = cpuNanos();
        long began = System.nanoTime();
        long until = began + (long) (seconds * 1e9);
        for (SelectionKey key : List.copyOf(selector.keys())) {
            line(key).ask(until);
        }
        while (open > 0) {
            selector.select(key -> answered(key, until));
        }
        long took = System.nanoTime() - began;
        return new Result(latencies, took / 1e9, (cpuNanos() - cpuBefore) / (double) took);
    }

    private static long cpuNanos() {
        return java.lang.management.ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Line line(SelectionKey key) {
        return (Line) key.attachment();
    }

    private void answered(SelectionKey key, long until) {
        try {
            line(key).read(until);
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    @Override
    public void close() throws IOException {
        for (SelectionKey key : List.copyOf(selector.keys())) {
            key.channel().close();
        }
        selector.close();
    }

    /**
     * What a run came to.
     *
     * @param load the share of one core that the asking itself took
     */
    record Result(Latencies latencies, double seconds, double load) {
        double perSecond() {
            return latencies.count() / seconds;
        }

        String inWords() {
            return String.format(
                    Locale.ROOT,
                    "%6.0f/s  p50 %5.1f ms  p99 %6.1f ms  (client %2.0f %% of a core)",
                    perSecond(),
                    latencies.millis(0.5),
                    latencies.millis(0.99),
                    100 * load);
        }
    }

    /** One connection. */
    private final class Line {
        private final SocketChannel channel;
        private final Customer customer;
        private final ByteBuffer in = ByteBuffer.allocate(ANSWER_BYTES_MAX);
        private long askedAt;

        Line(SocketChannel channel, Customer customer) {
            this.channel = channel;
            this.customer = customer;
        }

        void ask(long until) throws IOException {
            Optional<byte[]> request = System.nanoTime() < until ? customer.ask() : Optional.empty();
            if (request.isEmpty()) {
                channel.close();
                open--;
                return;
            }
            askedAt = System.nanoTime();
            ByteBuffer out = ByteBuffer.wrap(request.get());
            while (out.hasRemaining()) {
                channel.write(out);
            }
        }

        void read(long until) throws IOException {
            if (channel.read(in) < 0) {
                throw new IOException("the office hung up");
            }
            int bodyAt = bodyAt();
            if (bodyAt < 0) {
                return;
            }
            String head = new String(in.array(), 0, bodyAt, StandardCharsets.ISO_8859_1);
            int end = bodyAt + contentLength(head);
            if (in.position() >= end) {
                latencies.add((System.nanoTime() - askedAt) / 1000);
                int status = Integer.parseInt(head.substring(9, 12));
                String body = new String(in.array(), bodyAt, end - bodyAt, StandardCharsets.UTF_8);
                in.clear();
                customer.hear(status, body);
                ask(until);
            }
        }

        private int bodyAt() {
            byte[] bytes = in.array();
            for (int i = 3; i < in.position(); i++) {
                if (bytes[i] == '\n' && bytes[i - 1] == '\r' && bytes[i - 2] == '\n' && bytes[i - 3] == '\r') {
                    return i + 1;
                }
            }
            return -1;
        }

        private static int contentLength(String head) throws IOException {
            String lower = head.toLowerCase(Locale.ROOT);
            if (lower.contains("\r\ntransfer-encoding:")) {
                throw new IOException("an answer in pieces is not understood");
            }
            int at = lower.indexOf("\r\ncontent-length:");
            return at < 0
                    ? 0
                    : Integer.parseInt(lower.substring(at + 17, lower.indexOf('\r', at + 17))
                            .strip());
        }
    }
}
