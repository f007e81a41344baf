package dawr.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.UnixOperatingSystemMXBean;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** More people at the door than can be answered at once. */
@Timeout(60)
final class CrowdAtTheDoorTest {
    private static final String ASKING =
            "GET /api/v1/branches HTTP/1.1\r\nHost: office.example\r\nCookie: dawr-session=admin\r\n\r\n";

    private final Queue<Promise<Answer>> inHand = new ConcurrentLinkedQueue<>();
    private final List<Socket> crowd = new ArrayList<>();

    @Test
    void whoIsOneTooManyIsToldSoAtOnceAndNobodyElseIsSentAway() throws IOException {
        assumeTrue(filesAtOnce() > 3L * Limits.IN_FLIGHT_MAX, "this machine doesn't let a program open enough lines");
        try (TestDoor door = new TestDoor(new Operations().on("branches", request -> hold()))) {
            for (int i = 0; i < Limits.IN_FLIGHT_MAX; i++) {
                crowd.add(ask(door.port()));
            }
            while (inHand.size() < Limits.IN_FLIGHT_MAX) {
                Thread.onSpinWait();
            }
            HttpResponse<String> oneTooMany =
                    door.send(door.request("/api/v1/branches").header("Cookie", "dawr-session=admin"));
            assertEquals(503, oneTooMany.statusCode());
            assertTrue(oneTooMany.headers().firstValue("Retry-After").isPresent());
            inHand.forEach(promise -> promise.complete(Answer.ok(new JsonObject())));
            for (Socket socket : crowd) {
                assertEquals(
                        "HTTP/1.1 200", new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII));
                socket.close();
            }
        }
    }

    private Future<Answer> hold() {
        Promise<Answer> promise = Promise.promise();
        inHand.add(promise);
        return promise.future();
    }

    private static Socket ask(int port) throws IOException {
        Socket socket = new Socket();
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        socket.getOutputStream().write(ASKING.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static long filesAtOnce() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean system
                ? system.getMaxFileDescriptorCount()
                : 0;
    }
}
