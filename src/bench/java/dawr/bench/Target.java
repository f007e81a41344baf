package dawr.bench;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the office under load is, and how long each measurement takes. */
final class Target {
    @Option(names = "--url", split = ",", defaultValue = "http://127.0.0.1:8080", description = "nodes of the office")
    List<URI> urls = List.of();

    @Option(names = "--seconds", defaultValue = "8", description = "of each measurement (default ${DEFAULT-VALUE})")
    double seconds;

    @Option(
            names = "--warm-up",
            defaultValue = "60",
            description =
                    "seconds before the first, in branches of their own: a new server compiles for most of its first minute"
                            + " (default ${DEFAULT-VALUE})")
    double warmUpSeconds;

    Stage stage() {
        return new Stage(urls, password());
    }

    static String password() {
        return Optional.ofNullable(System.getenv("DAWR_DEMO_PASSWORD"))
                .orElseThrow(() -> new IllegalStateException("set DAWR_DEMO_PASSWORD"));
    }

    /** The node that the n-th connection talks to. */
    URI url(int number) {
        return urls.get(number % urls.size());
    }
}
