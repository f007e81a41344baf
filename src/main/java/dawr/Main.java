package dawr;

import dawr.backtest.BacktestCommand;
import dawr.backtest.ForecastCommand;
import dawr.congestion.proof.ForeseeCommand;
import dawr.replay.ReplayCommand;
import dawr.simulate.SimulateCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Where the office begins: {@code serve} opens it, the other commands drive, check and measure one. */
@Command(
        name = "dawr",
        description = "Queue and walk-in experience of a labour office.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            ServeCommand.class,
            ReplayCommand.class,
            BacktestCommand.class,
            ForecastCommand.class,
            ForeseeCommand.class,
            ImportCommand.class,
            VerifyCommand.class,
            PromiseCommand.class,
            LedgerCommand.class
        })
public final class Main {
    private Main() {}

    /** Runs a command; without one the office opens. Exit code 0: done; 1: findings or failure; 2: asked wrongly. */
    public static void main(String[] args) {
        String[] asked = args.length == 0 ? new String[] {"serve"} : args;
        int code = new CommandLine(new Main())
                .addSubcommand(new SimulateCommand(new JournalDays()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(asked);
        if (code != ServeCommand.GOES_ON) {
            System.exit(code);
        }
    }
}
