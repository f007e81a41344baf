package dawr.bench;

import dawr.replay.LogReader;
import dawr.replay.Order;
import dawr.replay.Replay;
import dawr.replay.Report;
import dawr.replay.TicketLog;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Kills an office again and again in the middle of a full-speed replay, and lets the replay go on with its own keys. At the end every ticket that was
 * ever acknowledged must be there, everybody served once, and the journal clean.
 */
@Command(
        name = "kill",
        description = "kill -9 in the middle of a replay, again and again.",
        mixinStandardHelpOptions = true)
final class KillRun implements Callable<Integer> {
    @Option(names = "--jar", defaultValue = "target/dawr.jar", description = "default ${DEFAULT-VALUE}")
    private Path jar = Path.of("");

    @Option(names = "--log", required = true, description = "a ticket log")
    private Path log = Path.of("");

    @Option(names = "--kills", defaultValue = "20", description = "default ${DEFAULT-VALUE}")
    private int kills;

    @Option(names = "--port", defaultValue = "21310", description = "default ${DEFAULT-VALUE}")
    private int port;

    @Option(names = "--database-too", description = "the database that came along is killed with the office")
    private boolean databaseToo;

    @Option(names = "--seed", description = "of the moments; by chance unless set")
    private long seed = System.nanoTime();

    private int killed;
    private int closedByItself;
    private double slowestStartSeconds;

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("kill-run");
        System.out.println("seed " + seed + ", folder " + folder);
        OfficeProcess office = new OfficeProcess(jar, Files.createDirectories(folder.resolve("data")), port);
        Random luck = new Random(seed);
        TicketLog tickets = LogReader.read(log);
        office.start();
        boolean clean = true;
        for (int run = 1; killed < kills; run++) {
            clean &= killDuring(office, tickets, "kill " + run, luck);
        }
        office.stop();
        int verified = office.run("verify");
        System.out.println(killed + " kills" + (databaseToo ? " with the database" : "") + ", slowest start "
                + String.format(Locale.ROOT, "%.1f s", slowestStartSeconds) + ", closed by itself " + closedByItself
                + " times, verify " + verified + ", "
                + (clean ? "clean" : "NOT CLEAN"));
        return clean && verified == 0 && closedByItself == 0 ? 0 : 1;
    }

    private boolean killDuring(OfficeProcess office, TicketLog tickets, String name, Random luck) throws IOException {
        Vertx vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
        Replay replay = new Replay(vertx, wish(office, tickets, name), progress -> {});
        Promise<Report> over = Promise.promise();
        vertx.runOnContext(go -> replay.begin().onComplete(over));
        int most = 0;
        while (!over.future().isComplete()) {
            OfficeProcess.pause(500 + luck.nextInt(5000));
            reopenIfClosed(office);
            int acknowledged = acknowledged(vertx, replay);
            // Only the middle of the replay counts, neither moving in nor the audit
            if (!over.future().isComplete()
                    && killed < kills
                    && acknowledged > most
                    && acknowledged < replay.tickets().visits()) {
                most = acknowledged;
                killOnce(office, acknowledged);
            }
        }
        Report report = over.future().await();
        vertx.close().await();
        System.out.print(report.text());
        return report.clean();
    }

    /** As whoever watches over a service would; but it is a finding. */
    private void reopenIfClosed(OfficeProcess office) throws IOException {
        if (!office.serves()) {
            closedByItself++;
            System.out.println("the office closed by itself, see its log");
            office.kill(false);
            office.start();
        }
    }

    /** Asked on the replay's own thread. */
    private static int acknowledged(Vertx vertx, Replay replay) {
        Promise<Integer> count = Promise.promise();
        vertx.runOnContext(go -> count.complete(replay.tickets().all().size()));
        return count.future().await();
    }

    private void killOnce(OfficeProcess office, int acknowledged) throws IOException {
        office.kill(databaseToo);
        killed++;
        double seconds = office.start();
        slowestStartSeconds = Math.max(slowestStartSeconds, seconds);
        System.out.println(String.format(
                Locale.ROOT,
                "kill %d at %d acknowledged tickets, ready again after %.1f s",
                killed,
                acknowledged,
                seconds));
    }

    private static Replay.Wish wish(OfficeProcess office, TicketLog tickets, String name) {
        return new Replay.Wish(
                tickets,
                row -> true,
                List.of(office.url()),
                OptionalDouble.empty(),
                16,
                Order.LOG,
                name,
                name.replace(' ', '-'),
                "UTC",
                "admin",
                Target.password(),
                Duration.ofMinutes(3));
    }
}
