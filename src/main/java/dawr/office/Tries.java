package dawr.office;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts wrong tries by whoever made them, so that guessing becomes slow. Only wrong tries count: a whole hall may share one address and be right
 * all day. Safe for several threads.
 */
public final class Tries {
    /** Guessers remembered at once; a new one beyond this takes the place of the oldest. */
    private static final int GUESSERS_MAX = 20_000;

    private final int wrongMax;
    private final long windowMillis;
    private final Map<String, Window> byGuesser = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Window> eldest) {
            return size() > GUESSERS_MAX;
        }
    };

    /**
     * Counts within windows of time.
     *
     * @param wrongMax wrong tries that are answered within a window; those beyond are not even looked at
     * @param windowMillis from the first wrong try on
     */
    public Tries(int wrongMax, long windowMillis) {
        this.wrongMax = wrongMax;
        this.windowMillis = windowMillis;
    }

    private record Window(long sinceMillis, int wrong) {}

    /** Counts a wrong try; the first one of a guesser opens a window. */
    public synchronized void wrong(String guesser, long nowMillis) {
        Window window = byGuesser.remove(guesser);
        Window next = window != null && isOpen(window, nowMillis)
                ? new Window(window.sinceMillis(), window.wrong() + 1)
                : new Window(nowMillis, 1);
        byGuesser.put(guesser, next);
    }

    /** A try that was counted before it was known to be right. */
    public synchronized void right(String guesser) {
        byGuesser.computeIfPresent(guesser, (any, window) -> new Window(window.sinceMillis(), window.wrong() - 1));
    }

    /** For how many more seconds the guesser has used up their tries; 0 if they have not. */
    public synchronized int secondsToWait(String guesser, long nowMillis) {
        Window window = byGuesser.get(guesser);
        if (window == null || !isOpen(window, nowMillis) || window.wrong() < wrongMax) {
            return 0;
        }
        return (int) ((window.sinceMillis() + windowMillis - nowMillis) / 1000) + 1;
    }

    private boolean isOpen(Window window, long nowMillis) {
        return nowMillis - window.sinceMillis() < windowMillis;
    }
}
