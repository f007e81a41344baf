package dawr.outbox;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A gateway on a bad day, which keeps one promise: what it was handed twice under one key a person hears once. */
final class StormyGateway {
    private static final int IN_HUNDRED = 100;
    private static final int REFUSES = 10;
    private static final int HANGS_UP_BEFORE = 15;
    private static final int HANGS_UP_AFTER = 20;
    private static final long ANSWERS_AFTER_MILLIS = 40;

    private final Vertx vertx;
    private final HttpServer server;
    private final Random luck;
    private final Set<String> keys = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> heard = new ConcurrentHashMap<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger hungUpBefore = new AtomicInteger();
    private final AtomicInteger hungUpAfter = new AtomicInteger();
    private final AtomicInteger repeats = new AtomicInteger();

    StormyGateway(Vertx vertx, Random luck) {
        this.vertx = vertx;
        this.luck = new Random(luck.nextLong());
        server = TestOutbox.get(vertx.createHttpServer()
                .requestHandler(request -> request.body()
                        .onSuccess(body -> take(request, body.toJsonObject().getString("text"))))
                .listen(0, "127.0.0.1"));
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.actualPort() + "/send");
    }

    private void take(HttpServerRequest request, String text) {
        int mood = luck.nextInt(IN_HUNDRED);
        if (mood < REFUSES) {
            refused.incrementAndGet();
            request.response().setStatusCode(503).end();
        } else if (mood < HANGS_UP_BEFORE) {
            hungUpBefore.incrementAndGet();
            request.connection().close();
        } else {
            tell(String.valueOf(request.getHeader("Idempotency-Key")), text);
            if (mood < HANGS_UP_AFTER) {
                hungUpAfter.incrementAndGet();
                request.connection().close();
            } else {
                vertx.setTimer(
                        ANSWERS_AFTER_MILLIS,
                        any -> request.response().setStatusCode(202).end());
            }
        }
    }

    private void tell(String key, String text) {
        if (keys.add(key)) {
            heard.merge(text, 1, Integer::sum);
        } else {
            repeats.incrementAndGet();
        }
    }

    /** How often each text was heard by its person, whatever key it came under. */
    Map<String, Integer> heard() {
        return Map.copyOf(heard);
    }

    int refused() {
        return refused.get();
    }

    int hungUpBefore() {
        return hungUpBefore.get();
    }

    int hungUpAfter() {
        return hungUpAfter.get();
    }

    /** How often it was asked for what it had told already. */
    int repeats() {
        return repeats.get();
    }
}
