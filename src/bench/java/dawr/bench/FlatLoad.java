package dawr.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Does the number of people waiting cost anything? One comes and one is called, again and again, before a short line and a long one. */
@Command(
        name = "flat",
        description = "The same load before 10 and before 5,000 waiting.",
        mixinStandardHelpOptions = true)
final class FlatLoad implements Callable<Integer> {
    @Mixin
    private Target target = new Target();

    @Option(names = "--waiting", split = ",", defaultValue = "10,5000,5000,10,10,5000", description = "in this order")
    private List<Integer> waiting = List.of();

    @Option(names = "--counters", defaultValue = "16", description = "default ${DEFAULT-VALUE}")
    private int counters;

    @Override
    public Integer call() throws IOException {
        List<Double> few = new ArrayList<>();
        List<Double> many = new ArrayList<>();
        try (Stage stage = target.stage()) {
            measure(stage, "warm", 10, target.warmUpSeconds);
            for (int i = 0; i < waiting.size(); i++) {
                int people = waiting.get(i);
                Exchange.Result result = measure(stage, "f" + i, people, target.seconds);
                System.out.println("flat, " + people + " waiting: " + result.inWords());
                (people <= 100 ? few : many).add(result.perSecond());
            }
        }
        System.out.println(String.format(Locale.ROOT, "flat: many / few = %.2f", mean(many) / mean(few)));
        return 0;
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
    }

    private Exchange.Result measure(Stage stage, String name, int people, double seconds) throws IOException {
        Stage.Branch branch = stage.branch(name, counters);
        // Each connection calls somebody before the next comes, so that many are at counters
        CallLoad.fill(target, branch, people + counters);
        try (Exchange exchange = new Exchange()) {
            for (int i = 0; i < counters; i++) {
                exchange.add(
                        target.url(i),
                        new InTurn(
                                new Arriving(target.url(i), branch, Integer.MAX_VALUE, i),
                                new Calling(
                                        target.url(i), branch, branch.desks().get(i))));
            }
            return exchange.run(seconds);
        }
    }

    /** First one, then the other. */
    private static final class InTurn implements Customer {
        private final Customer one;
        private final Customer other;
        private boolean othersTurn;

        InTurn(Customer one, Customer other) {
            this.one = one;
            this.other = other;
        }

        @Override
        public Optional<byte[]> ask() {
            return (othersTurn ? other : one).ask();
        }

        @Override
        public void hear(int status, String body) {
            (othersTurn ? other : one).hear(status, body);
            othersTurn = !othersTurn;
        }
    }
}
