package dawr.congestion.proof;

import picocli.CommandLine.Option;

/** Which made-up days are looked at, and how hard. */
final class Chance {
    @Option(names = "--seed", defaultValue = "1", description = "which made-up days (default ${DEFAULT-VALUE})")
    long seed;

    @Option(names = "--draws", defaultValue = "40", description = "futures per look (default ${DEFAULT-VALUE})")
    int draws;
}
