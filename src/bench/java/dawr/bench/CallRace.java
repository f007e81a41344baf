package dawr.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** All counters at once on one line: is everybody called, and nobody twice? */
@Command(
        name = "race",
        description = "Counters calling next at once, over all nodes named by --url: distinct calls, duplicates, lost.",
        mixinStandardHelpOptions = true)
final class CallRace implements Callable<Integer> {
    @Mixin
    private Target target = new Target();

    @Option(names = "--counters", defaultValue = "16", description = "default ${DEFAULT-VALUE}")
    private int counters;

    @Option(names = "--waiting", defaultValue = "2000", description = "default ${DEFAULT-VALUE}")
    private int waiting;

    @Override
    public Integer call() throws IOException {
        try (Stage stage = target.stage()) {
            Stage.Branch branch = stage.branch("race", counters);
            CallLoad.fill(target, branch, waiting);
            List<Calling> clerks = new ArrayList<>();
            Exchange.Result result = race(branch, clerks);
            List<String> calls =
                    clerks.stream().flatMap(clerk -> clerk.called().stream()).toList();
            int distinct = new HashSet<>(calls).size();
            int lost = waiting - distinct;
            System.out.println("race, " + target.urls.size() + " nodes, " + counters + " counters, " + waiting
                    + " waiting: " + distinct + " distinct calls, " + (calls.size() - distinct) + " duplicates, " + lost
                    + " lost; " + result.inWords());
            return distinct == waiting && calls.size() == waiting ? 0 : 1;
        }
    }

    private Exchange.Result race(Stage.Branch branch, List<Calling> clerks) throws IOException {
        try (Exchange exchange = new Exchange()) {
            for (Stage.Desk desk : branch.desks()) {
                Calling clerk = new Calling(target.url(clerks.size()), branch, desk);
                exchange.add(target.url(clerks.size()), clerk);
                clerks.add(clerk);
            }
            return exchange.run(600);
        }
    }
}
