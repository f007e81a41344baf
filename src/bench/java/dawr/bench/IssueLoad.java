package dawr.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tickets a second through HTTP, durable before each answer. */
@Command(
        name = "issue",
        description = "Tickets a second, by connections and branches.",
        mixinStandardHelpOptions = true)
final class IssueLoad implements Callable<Integer> {
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
                List<Stage.Branch> set = branches(stage, spread);
                issue(target, set, 64, target.warmUpSeconds);
                for (int count : connections) {
                    String words = issue(target, branches(stage, spread), count, target.seconds)
                            .inWords();
                    System.out.println("tickets, " + spread + " branches, " + count + " connections: " + words);
                }
            }
        }
        return 0;
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
