package dawr.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How far the ledger is behind the journal while people come and are called at a steady pace. */
@Command(
        name = "lag",
        description = "The ledger's lag at so many commands a second, half of them tickets and half of them calls.",
        mixinStandardHelpOptions = true)
final class LagLoad implements Callable<Integer> {
    private static final int SLICES_PER_SECOND = 10;
    private static final long SLICE_NANOS = 1_000_000_000L / SLICES_PER_SECOND;
    private static final long LOOK_EVERY_NANOS = 200_000_000;
    private static final String LAG = "dawr_ledger_lag_seconds";

    @Mixin
    private Target target = new Target();

    @Option(names = "--per-second", defaultValue = "400", description = "commands (default ${DEFAULT-VALUE})")
    private int perSecond;

    @Option(names = "--branches", defaultValue = "10", description = "default ${DEFAULT-VALUE}")
    private int branches;

    @Option(names = "--most", defaultValue = "2", description = "seconds, or exit code 1 (default ${DEFAULT-VALUE})")
    private double mostSeconds;

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicBoolean over = new AtomicBoolean();
    private final Map<String, Calling> clerks = new HashMap<>();
    private final List<Double> lags = new ArrayList<>();

    @Override
    public Integer call() throws IOException, InterruptedException {
        try (Stage stage = target.stage()) {
            List<Stage.Branch> set = IntStream.range(0, branches)
                    .mapToObj(number -> stage.branch("lag-" + number, 1))
                    .toList();
            keepUp(set, target.warmUpSeconds);
            Thread watch = Thread.ofPlatform().start(this::watch);
            long began = System.nanoTime();
            Latencies answers = keepUp(set, target.seconds);
            double took = (System.nanoTime() - began) / 1e9;
            over.set(true);
            watch.join();
            return told(answers, took);
        }
    }

    private int told(Latencies answers, double tookSeconds) {
        List<Double> sorted = lags.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%.0f commands/s for %.0f s in %d branches, answers p99 %.1f ms; ledger lag p50 %.2f s, p99 %.2f s,"
                        + " max %.2f s (%d looks)%n",
                answers.count() / tookSeconds,
                tookSeconds,
                branches,
                answers.millis(0.99),
                sorted.get(sorted.size() / 2),
                sorted.get((int) (sorted.size() * 0.99)),
                sorted.getLast(),
                sorted.size());
        return sorted.getLast() <= mostSeconds ? 0 : 1;
    }

    /** A slice of a second's commands, then rest until the next; who comes late doesn't rest. */
    private Latencies keepUp(List<Stage.Branch> set, double seconds) throws IOException {
        Latencies answers = new Latencies();
        long began = System.nanoTime();
        for (int slice = 0; slice < seconds * SLICES_PER_SECOND; slice++) {
            Stage.Branch branch = set.get(slice % set.size());
            slice(branch, perSecond / SLICES_PER_SECOND / 2, answers);
            LockSupport.parkNanos(began + (slice + 1) * SLICE_NANOS - System.nanoTime());
        }
        return answers;
    }

    private void slice(Stage.Branch branch, int of, Latencies answers) throws IOException {
        URI office = target.url(0);
        ask(office, new Arriving(office, branch, of, 0), answers);
        Calling clerk = clerks.computeIfAbsent(
                branch.id(), any -> new Calling(office, branch, branch.desks().getFirst()));
        ask(office, new Few(clerk, of), answers);
    }

    private static void ask(URI office, Customer customer, Latencies answers) throws IOException {
        try (Exchange exchange = new Exchange()) {
            exchange.add(office, customer);
            answers.add(exchange.run(60).latencies());
        }
    }

    private void watch() {
        while (!over.get()) {
            lags.add(lag());
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
    }

    private double lag() {
        HttpRequest look =
                HttpRequest.newBuilder(target.url(0).resolve("/metrics")).build();
        try {
            return client.send(look, HttpResponse.BodyHandlers.ofLines())
                    .body()
                    .filter(line -> line.startsWith(LAG))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException | InterruptedException gone) {
            throw new IllegalStateException("no metrics", gone);
        }
    }

    /** Somebody who asks so often at most. */
    private static final class Few implements Customer {
        private final Customer customer;
        private int left;

        Few(Customer customer, int left) {
            this.customer = customer;
            this.left = left;
        }

        @Override
        public Optional<byte[]> ask() {
            return left-- > 0 ? customer.ask() : Optional.empty();
        }

        @Override
        public void hear(int status, String body) {
            customer.hear(status, body);
        }
    }
}
