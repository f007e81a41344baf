package dawr.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Calls a second through HTTP: every call finishes with one person and calls the next. */
@Command(name = "call", description = "Calls a second, by connections and branches.", mixinStandardHelpOptions = true)
final class CallLoad implements Callable<Integer> {
    @Mixin
    private Target target = new Target();

    @Option(names = "--counters", split = ",", defaultValue = "16,64", description = "default ${DEFAULT-VALUE}")
    private List<Integer> counters = List.of();

    @Option(names = "--branches", split = ",", defaultValue = "1,50", description = "default ${DEFAULT-VALUE}")
    private List<Integer> branches = List.of();

    @Option(names = "--waiting", defaultValue = "20000", description = "in all branches (default ${DEFAULT-VALUE})")
    private int waiting;

    @Override
    public Integer call() throws IOException {
        try (Stage stage = target.stage()) {
            for (int spread : branches) {
                for (int count : counters) {
                    measure(stage, spread, count);
                }
            }
        }
        return 0;
    }

    private void measure(Stage stage, int spread, int count) throws IOException {
        int used = Math.min(spread, count);
        List<Stage.Branch> set = IntStream.range(0, used)
                .mapToObj(i ->
                        stage.branch("c" + spread + "-" + count + "-" + i, count / used + (i < count % used ? 1 : 0)))
                .toList();
        for (Stage.Branch branch : set) {
            fill(target, branch, waiting / used);
        }
        String words = callAll(target, set, target.seconds).inWords();
        System.out.println("calls, " + used + " branches, " + count + " counters: " + words);
    }

    /** Brings so many people in. */
    static void fill(Target target, Stage.Branch branch, int people) throws IOException {
        int kiosks = 16;
        try (Exchange exchange = new Exchange()) {
            for (int i = 0; i < kiosks; i++) {
                int share = people / kiosks + (i < people % kiosks ? 1 : 0);
                exchange.add(target.url(i), new Arriving(target.url(i), branch, share, i));
            }
            exchange.run(600);
        }
    }

    private static Exchange.Result callAll(Target target, List<Stage.Branch> branches, double seconds)
            throws IOException {
        List<Calling> clerks = new ArrayList<>();
        try (Exchange exchange = new Exchange()) {
            for (Stage.Branch branch : branches) {
                for (Stage.Desk desk : branch.desks()) {
                    Calling clerk = new Calling(target.url(clerks.size()), branch, desk);
                    exchange.add(target.url(clerks.size()), clerk);
                    clerks.add(clerk);
                }
            }
            Exchange.Result result = exchange.run(seconds);
            if (clerks.stream().anyMatch(Calling::sawTheEnd)) {
                System.out.println("  (some clerks called everybody before the time was over)");
            }
            return result;
        }
    }
}
