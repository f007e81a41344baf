package dawr.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Opens streams of events, and sees to it that nobody has too many and that who may no longer listen is sent away. */
final class Streams {
    private final Door door;
    private final Map<String, Integer> perCredential = new ConcurrentHashMap<>();
    private final AtomicInteger open = new AtomicInteger();

    Streams(Door door) {
        this.door = door;
    }

    void begin(Exchange exchange, Answer.Stream stream) {
        Credentials credentials = door.credentials(exchange.http());
        String key = key(credentials);
        if (perCredential.merge(key, 1, Integer::sum) > Limits.STREAMS_PER_CREDENTIAL_MAX) {
            release(key);
            exchange.refuse(Problem.later(ProblemKind.TOO_MANY_STREAMS, 10));
            return;
        }
        if (open.incrementAndGet() > Limits.STREAMS_MAX) {
            open.decrementAndGet();
            release(key);
            exchange.refuse(Problem.later(ProblemKind.UNAVAILABLE, 5));
            return;
        }
        StreamListener listener = new StreamListener(exchange, door);
        listener.onEnd(() -> {
            open.decrementAndGet();
            release(key);
        });
        stream.listening().begin(listener);
    }

    private void release(String key) {
        perCredential.computeIfPresent(key, (any, count) -> count > 1 ? count - 1 : null);
    }

    private static String key(Credentials credentials) {
        return credentials
                .ticket()
                .or(credentials::session)
                .or(credentials::device)
                .orElse(credentials.address());
    }
}
