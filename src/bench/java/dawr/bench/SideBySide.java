package dawr.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tickets through HTTP beside {@code pgbench} putting single rows of the same size into a copy of the journal, on the same server in the same minutes. */
@Command(
        name = "beside",
        description = "Tickets a second beside pgbench, the order turned.",
        mixinStandardHelpOptions = true)
final class SideBySide implements Callable<Integer> {
    @Mixin
    private Target target = new Target();

    @Option(names = "--data", required = true, description = "the office's data folder (DAWR_DATA), for database.owner")
    private Path data = Path.of("");

    @Option(names = "--connections", split = ",", defaultValue = "16,64", description = "default ${DEFAULT-VALUE}")
    private List<Integer> connections = List.of();

    @Option(names = "--branches", defaultValue = "1", description = "default ${DEFAULT-VALUE}")
    private int branches;

    @Option(names = "--pairs", defaultValue = "3", description = "default ${DEFAULT-VALUE}")
    private int pairs;

    private record Pair(Exchange.Result tickets, Exchange.Result rows) {
        double ratio() {
            return tickets.perSecond() / rows.perSecond();
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Pgbench.isThere()) {
            System.out.println("SKIPPED: pgbench is not on the path");
            return 0;
        }
        try (Stage stage = target.stage()) {
            List<Stage.Branch> warm = IssueLoad.warmUp(target, stage, branches);
            Pgbench pgbench = new Pgbench(
                    Files.readString(data.resolve("database.owner")).strip(),
                    warm.getFirst().id());
            for (int count : connections) {
                compare(stage, pgbench, count);
            }
            pgbench.close();
        }
        return 0;
    }

    private void compare(Stage stage, Pgbench pgbench, int count) throws IOException, InterruptedException {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < pairs; i++) {
            Pair pair = i % 2 == 0 ? ticketsFirst(stage, pgbench, count) : rowsFirst(stage, pgbench, count);
            System.out.println(count + " tickets " + pair.tickets().inWords());
            System.out.println(count + " pgbench " + pair.rows().inWords()
                    + String.format(Locale.ROOT, "  ratio %.2f", pair.ratio()));
            ratios.add(pair.ratio());
        }
        ratios.sort(Double::compare);
        System.out.println(String.format(
                Locale.ROOT,
                "%d clients: tickets / pgbench, median of %d = %.2f",
                count,
                pairs,
                ratios.get(pairs / 2)));
    }

    private Pair ticketsFirst(Stage stage, Pgbench pgbench, int count) throws IOException, InterruptedException {
        Exchange.Result tickets = tickets(stage, count);
        return new Pair(tickets, pgbench.run(count, target.seconds));
    }

    private Pair rowsFirst(Stage stage, Pgbench pgbench, int count) throws IOException, InterruptedException {
        Exchange.Result rows = pgbench.run(count, target.seconds);
        return new Pair(tickets(stage, count), rows);
    }

    /** In branches that have just opened, so that no run stands on the crowd of the last one. */
    private Exchange.Result tickets(Stage stage, int count) throws IOException {
        return IssueLoad.issue(target, IssueLoad.branches(stage, branches), count, target.seconds);
    }
}
