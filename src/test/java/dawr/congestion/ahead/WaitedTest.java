package dawr.congestion.ahead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.queue.AnyDay;
import dawr.queue.Entry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who waited when is remembered as long as it is asked for. */
class WaitedTest {
    private static final long WEEK = 7 * 86_400_000L;

    @Test
    void whoLooksOnRemembersFourWeeks() {
        Waited waited = new Waited();
        waited.add(0, Waited.QUARTER_MILLIS, 10);
        assertEquals(10, waited.mean(0));
        waited.add(Waited.QUARTER_MILLIS, 5 * WEEK, 1);
        assertEquals(0, waited.mean(0));
        assertTrue(waited.since() >= WEEK);
    }

    /** Whoever judges what was said weeks ago must know what came of it. */
    @Test
    void aHistoryIsRememberedWhole() {
        List<Entry> day = new ArrayList<>();
        new AnyDay(5).live(120, day::add);
        Entry last = day.getLast();
        List<Entry> later = new ArrayList<>(day);
        later.add(new Entry(
                last.branch(),
                last.seq() + 1,
                last.command(),
                last.atMillis() + 9 * WEEK,
                last.actor(),
                last.digest(),
                List.of()));
        assertEquals(Waited.of(day).since(), Waited.of(later).since());
    }
}
