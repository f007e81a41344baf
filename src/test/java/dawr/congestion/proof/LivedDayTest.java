package dawr.congestion.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dawr.congestion.ahead.Came;
import dawr.congestion.ahead.LivedDay;
import dawr.congestion.ahead.Onward;
import dawr.congestion.ahead.Outset;
import dawr.congestion.whatif.Change;
import dawr.office.Demonstration;
import dawr.queue.CounterId;
import dawr.queue.Entry;
import dawr.queue.calendar.Stretch;
import java.util.List;
import org.junit.jupiter.api.Test;

class LivedDayTest {
    private static final int DAYS = 12;

    private final MadeUpOffice office = new MadeUpOffice(Demonstration.setup(Demonstration.DEIRA));
    private final MadeUpDays lived = new MadeUpDays(office, 3);

    private LivedDay next() {
        int before = lived.history.size();
        lived.live(1);
        List<Entry> today = lived.history.subList(before, lived.history.size());
        LivedDay day = new LivedDay(0, today.getLast().atMillis() + 1);
        today.forEach(day::happened);
        return day;
    }

    @Test
    void aDayLivedAgainAsItWasComesOutAsItWas() {
        lived.live(1);
        double truly = 0;
        double again = 0;
        for (int each = 0; each < DAYS; each++) {
            LivedDay day = next();
            Came came = day.came();
            Came once = Onward.of(day.outset(), day.fate(1));
            assertEquals(came.waits().length, once.waits().length, 0.1 * came.waits().length);
            truly += came.waited();
            again += once.waited();
        }
        assertTrue(truly > 0, "nobody ever waited");
        assertEquals(truly, again, 0.1 * truly);
    }

    @Test
    void withOneCounterLessEverybodyWaitsLonger() {
        lived.live(1);
        double with = 0;
        double without = 0;
        for (int each = 0; each < DAYS; each++) {
            LivedDay day = next();
            Outset outset = day.outset();
            CounterId counter = outset.rota().spells().keySet().iterator().next();
            Change closed = new Change.Close(counter, new Stretch(outset.now(), outset.until()));
            with += Onward.of(outset, day.fate(1)).waited();
            without += Onward.of(closed.made(outset), day.fate(1)).waited();
        }
        assertTrue(without > with, "with " + with + " without " + without);
    }
}
