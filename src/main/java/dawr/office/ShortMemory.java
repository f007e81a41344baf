package dawr.office;

import io.vertx.core.Future;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Remembers for seconds what was looked up, so that a request costs no query; whoever asks for the same at the same time waits for the same
 * answer. Safe for several threads.
 */
final class ShortMemory<V> {
    /** How old a right may be: with the streams' own look every 50 seconds, a withdrawn one ends within 60 seconds everywhere. */
    private static final long MILLIS_MAX = 10_000;

    private static final int REMEMBERED_MAX = 20_000;

    private final LongSupplier clock;
    private final Map<String, Remembered<V>> byKey = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Remembered<V>> eldest) {
            return size() > REMEMBERED_MAX;
        }
    };

    ShortMemory(LongSupplier clock) {
        this.clock = clock;
    }

    private record Remembered<V>(Future<V> value, long sinceMillis) {}

    synchronized Future<V> get(String key, Supplier<Future<V>> lookUp) {
        long now = clock.getAsLong();
        Remembered<V> known = byKey.get(key);
        if (known != null
                && now - known.sinceMillis() < MILLIS_MAX
                && !known.value().failed()) {
            return known.value();
        }
        byKey.remove(key);
        Remembered<V> fresh = new Remembered<>(lookUp.get(), now);
        byKey.put(key, fresh);
        return fresh.value();
    }

    synchronized void forget(String key) {
        byKey.remove(key);
    }

    synchronized void forgetAll() {
        byKey.clear();
    }
}
