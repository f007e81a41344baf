package dawr;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Opens the office and keeps it open until somebody stops it. */
@Command(
        name = "serve",
        description = "Opens the office. Settings are read from the environment (DAWR_*).",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    /** Not an exit code: the office is open. */
    static final int GOES_ON = -1;

    private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

    /** A large office on a slow machine takes one; more means that something hangs. */
    private static final int OPENING_MINUTES = 5;

    /** Doors, flights and the database have this long to close before the process goes all the same. */
    private static final Duration CLOSING = Duration.ofSeconds(24);

    @Option(names = "--with-parent", description = "close when the process that opened the office is gone")
    private boolean withParent;

    @Override
    public Integer call() throws InterruptedException {
        PrintStream out = System.out;
        try {
            return open(Ports.settled(SettingsReader.read(System.getenv())), out);
        } catch (WrongSetting wrong) {
            System.err.println(wrong.getMessage());
            return 2;
        }
    }

    private int open(Settings settings, PrintStream out) throws InterruptedException {
        CountDownLatch opened = new CountDownLatch(1);
        int[] code = {1};
        House.open(settings, SteadyClock.now()).onComplete(house -> {
            if (house.succeeded()) {
                house.result().welcome().forEach(out::println);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(house.result()), "closing"));
                code[0] = GOES_ON;
            } else {
                LOG.error("The office can't be opened", house.cause());
                System.err.println(
                        "The office can't be opened: " + house.cause().getMessage());
            }
            opened.countDown();
        });
        if (!opened.await(OPENING_MINUTES, TimeUnit.MINUTES)) {
            System.err.println("The office did not open within " + OPENING_MINUTES + " minutes");
        }
        if (withParent) {
            closeWithParent();
        }
        return code[0];
    }

    private static void close(House house) {
        try {
            house.close(CLOSING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A build that is stopped ({@code mvn -Prun}) leaves no office running behind it. */
    private static void closeWithParent() {
        ProcessHandle.current()
                .parent()
                .ifPresent(parent -> Thread.ofVirtual().start(() -> {
                    parent.onExit().join();
                    System.exit(0);
                }));
    }
}
