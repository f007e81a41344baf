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
    /** The first look lets the listener in, the second finds nothing new, at the third they are disabled. */
    private static final int LOOK_THAT_FINDS_OUT = 3;

    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void aStreamEndsAtTheNextLookAfterItsRightIsWithdrawn() throws IOException {
        try (TestDoor door = new TestDoor(streams(), this::clerk)) {
            String all = new String(listen(door).body().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(LOOK_THAT_FINDS_OUT, looks.get());
            int beats = all.split(":\n\n", -1).length - 2;
            int late = beats - (LOOK_THAT_FINDS_OUT - 1) * Limits.HEARTBEATS_PER_RECHECK;
            assertTrue(late == 0 || late == 1, () -> "it ended " + late + " heartbeats after the look that found out");
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
        Caller caller = looks.incrementAndGet() >= LOOK_THAT_FINDS_OUT
                ? new Caller.Nobody()
                : new Caller.Staff(new StaffId("clerk1"), "", Role.CLERK, Optional.of(new BranchId("riyadh")));
        return Future.succeededFuture(new Callers.Finding.Known(caller));
    }
}
