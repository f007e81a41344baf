package dawr.congestion.proof;

import picocli.CommandLine.Command;

/** {@code foresee}: what looking ahead is worth. */
@Command(
        name = "foresee",
        description = "Measures what looking ahead is worth: warnings, and foretold effects of what may be done.",
        mixinStandardHelpOptions = true,
        subcommands = {WarningsCommand.class, EffectsCommand.class})
public final class ForeseeCommand {
    ForeseeCommand() {}
}
