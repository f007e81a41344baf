package dawr.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tickets a second through HTTP, durable before each answer. */
@Command(
        name = "issue",
        description = "Tickets a second, by connections and branches.",
        mixinStandardHelpOptions = true)
final class IssueLoad implements Callable<Integer> {
    private static final int WARM_UP_CONNECTIONS = 64;
    private static final double WARM_UP_BURST_SECONDS = 1;

    /** The compiler works through what the burst has shown it, on processors that are its own. */
    private static final long WARM_UP_REST_SECONDS = 3;

    @Mixin
    private Target target = new Target();

    @Option(names = "--connections", split = ",", defaultValue = "16,64", description = "default ${DEFAULT-VALUE}")
    private List<Integer> connections = List.of();

    @Option(names = "--branches", split = ",", defaultValue = "1,50", description = "default ${DEFAULT-VALUE}")
    private List<Integer> branches = List.of();

    @Override
    public Integer call() throws IOException {
        try (Stage stage = target.stage()) {
            for (int spread : branches) {
                warmUp(target, stage, spread);
                for (int count : connections) {
                    String words = issue(target, branches(stage, spread), count, target.seconds)
                            .inWords();
                    System.out.println("tickets, " + spread + " branches, " + count + " connections: " + words);
                }
            }
        }
        return 0;
    }

    /**
     * Until the compiler has seen what is asked most: a burst, a rest, in fresh branches each time, so that what is measured doesn't share the house
     * with the crowd of a hundred days.
     *
     * @return the branches that were used last
     */
    static List<Stage.Branch> warmUp(Target target, Stage stage, int spread) throws IOException {
        double left = target.warmUpSeconds;
        List<Stage.Branch> last;
        do {
            last = branches(stage, spread);
            issue(target, last, WARM_UP_CONNECTIONS, Math.min(left, WARM_UP_BURST_SECONDS));
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(WARM_UP_REST_SECONDS));
            left -= WARM_UP_BURST_SECONDS + WARM_UP_REST_SECONDS;
        } while (left > 0);
        return last;
    }

    static List<Stage.Branch> branches(Stage stage, int count) {
        return java.util.stream.IntStream.rangeClosed(1, count)
                .mapToObj(number -> stage.branch("i" + count + "-" + number, 0))
                .toList();
    }

    static Exchange.Result issue(Target target, List<Stage.Branch> branches, int connections, double seconds)
            throws IOException {
        try (Exchange exchange = new Exchange()) {
            for (int i = 0; i < connections; i++) {
                Stage.Branch branch = branches.get(i % branches.size());
                exchange.add(target.url(i), new Arriving(target.url(i), branch, Integer.MAX_VALUE, i));
            }
            return exchange.run(seconds);
        }
    }
}
