package dawr.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.journal.DatabaseAddress;
import dawr.journal.TestDatabase;
import dawr.outbox.kept.OutboxTable;
import dawr.queue.BranchId;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Two senders are killed again and again (kill -9) while a gateway refuses, hangs up before it has a message and hangs up after it has it. Every message
 * reaches its person, and none reaches them twice. {@code mvn -Pstorm} does it with 10,000.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class StormTest {
    private static final int MESSAGES = Integer.getInteger("storm.messages", 500);
    private static final long SEED = Long.getLong("storm.seed", 1);
    private static final int SENDERS = 2;
    private static final int PUT_AT_ONCE = 500;

    /** Between two kills the gateway hears of so many more, on a machine of any pace: whoever is killed has its hands full. */
    private static final int HEARD_BETWEEN_KILLS = Math.max(40, MESSAGES / 60);

    /** What is left may all wait to be tried again: then nobody's hands get full. */
    private static final int LOOKS_MAX = 200;

    private static final long LOOK_MILLIS = 50;

    private final Random luck = new Random(SEED);
    private final Vertx vertx = Vertx.vertx();
    private final DatabaseAddress database = TestDatabase.fresh();
    private final OutboxTable table = Sender.table(vertx, database);
    private final Hurrying clock = new Hurrying(System.currentTimeMillis());
    private final StormyGateway gateway = new StormyGateway(vertx, luck);

    @Test
    void everyMessageReachesItsPersonOnceWhateverDies() throws IOException {
        putAll();
        List<Process> senders = new ArrayList<>();
        IntStream.range(0, SENDERS).forEach(any -> senders.add(sender()));
        int kills = 0;
        while (!owed().isEmpty()) {
            letThemWork();
            int unlucky = luck.nextInt(SENDERS);
            senders.get(unlucky).destroyForcibly().onExit().join();
            senders.set(unlucky, sender());
            kills++;
        }
        senders.forEach(each -> each.destroyForcibly().onExit().join());
        report(kills);
        assertEquals(MESSAGES, gateway.heard().size(), "each was heard");
        assertEquals(Set.of(1), Set.copyOf(gateway.heard().values()), "and by nobody twice");
        assertEquals(Map.of("sent", (long) MESSAGES), states());
        assertTrue(gateway.repeats() > 0, "the storm has made senders ask again for what the gateway had");
        TestOutbox.get(vertx.close());
    }

    private void letThemWork() {
        int enough = gateway.heard().size() + HEARD_BETWEEN_KILLS;
        for (int look = 0; look < LOOKS_MAX && gateway.heard().size() < enough && !owed().isEmpty(); look++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(LOOK_MILLIS));
        }
    }

    private void putAll() {
        BranchId olaya = new BranchId("riyadh-olaya");
        for (int from = 0; from < MESSAGES; from += PUT_AT_ONCE) {
            TestOutbox.get(table.put(IntStream.range(from, Math.min(MESSAGES, from + PUT_AT_ONCE))
                    .mapToObj(each -> Message.now(
                            olaya,
                            Kind.CALLED,
                            "entry/" + each,
                            new Letter.Sms("+966500000123", "A-" + each),
                            Long.MAX_VALUE))
                    .toList()));
        }
    }

    private Process sender() {
        try {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Sender.class.getName(),
                            database.url(),
                            gateway.address().toString(),
                            Long.toString(clock.start()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }

    private Map<String, Kept.Owed> owed() {
        return TestOutbox.get(table.owed(clock.getAsLong()));
    }

    private Map<String, Long> states() {
        Map<String, Long> states = new TreeMap<>();
        TestOutbox.get(TestDatabase.pool(database, vertx)
                        .query("select state, count(*) as messages from outbox group by state")
                        .execute())
                .forEach(row -> states.put(row.getString("state"), row.getLong("messages")));
        return states;
    }

    private void report(int kills) {
        System.out.printf(
                Locale.ROOT,
                "storm: messages=%d heard=%d heardTwice=%d senderKills=%d gatewayRefused=%d hungUpBefore=%d"
                        + " hungUpAfter=%d askedAgain=%d%n",
                MESSAGES,
                gateway.heard().size(),
                gateway.heard().values().stream().filter(times -> times > 1).count(),
                kills,
                gateway.refused(),
                gateway.hungUpBefore(),
                gateway.hungUpAfter(),
                gateway.repeats());
    }
}
