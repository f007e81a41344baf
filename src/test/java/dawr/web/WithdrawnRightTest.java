package dawr.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.queue.BranchId;
import dawr.queue.StaffId;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who may no longer listen is sent away, though they opened their stream while they might. */
@Timeout(30)
final class WithdrawnRightTest {
    private final AtomicInteger looks = new AtomicInteger();
    private volatile boolean disabled;

    @Test
    void aStreamEndsAtTheNextLookAfterItsRightIsWithdrawn() throws IOException {
        try (TestDoor door = new TestDoor(streams(), this::clerk)) {
            InputStream stream = listen(door).body();
            int before = looks.get();
            while (looks.get() < before + 3) {
                assertTrue(stream.read() >= 0, "nobody is sent away while they may listen");
            }
            disabled = true;
            String rest = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            int beats = rest.split(":", -1).length - 1;
            assertTrue(beats <= Limits.HEARTBEATS_PER_RECHECK + 1, () -> "it went on for " + beats + " heartbeats");
            assertEquals(401, listen(door).statusCode());
        }
    }

    private static Operations streams() {
        return new Operations()
                .on(
                        "branchEvents",
                        request -> Future.succeededFuture(
                                new Answer.Stream(listener -> listener.send(Buffer.buffer("event: hello\n\n")))));
    }

    private static HttpResponse<InputStream> listen(TestDoor door) {
        return door.begin(door.request("/api/v1/branches/riyadh/events").header("Cookie", "dawr-session=clerk"))
                .join();
    }

    private Future<Callers.Finding> clerk(Credentials credentials, Set<Role> admitted) {
        looks.incrementAndGet();
        Caller caller = disabled
                ? new Caller.Nobody()
                : new Caller.Staff(new StaffId("clerk1"), "", Role.CLERK, Optional.of(new BranchId("riyadh")));
        return Future.succeededFuture(new Callers.Finding.Known(caller));
    }
}
