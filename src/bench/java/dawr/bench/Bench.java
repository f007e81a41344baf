package dawr.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Loads for a running office, each a command. They ask by its public API and share the machine with it. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        subcommands = {
            IssueLoad.class,
            CallLoad.class,
            CallRace.class,
            FlatLoad.class,
            SideBySide.class,
            KillRun.class,
            WallLoad.class,
            LagLoad.class
        })
final class Bench {
    private Bench() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new Bench()).execute(args));
    }
}
