package dawr.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dawr.queue.AnyDay;
import dawr.queue.Event;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever is asked, in whatever order, at whatever time: no rule of the office is broken. */
class AnyHistoryTest {
    /** Enough for the limits to be reached and for a night or two. */
    private static final int WISHES = 250;

    /** How many days a build lives through; {@code -Dhistories=100000} for a night's run. */
    private static final long DAYS = Long.getLong("histories", 60);

    @Test
    void whateverIsAskedNoRuleOfTheOfficeIsBroken() {
        for (long seed = 1; seed <= DAYS; seed++) {
            AnyDay day = new AnyDay(seed);
            HistoryChecker checker = new HistoryChecker(day.branch());
            String replay = "seed " + seed;
            day.live(WISHES, entry -> assertEquals(List.of(), checker.check(entry), replay));
        }
    }

    @Test
    void daysOfChanceAreFullEnoughForEveryKindOfEventToHappen() {
        Set<Class<?>> kinds = new HashSet<>();
        for (long seed = 0; seed < 40; seed++) {
            new AnyDay(seed).live(WISHES, entry -> entry.events().forEach(event -> kinds.add(event.getClass())));
        }
        Set<Class<?>> wanted = new HashSet<>(Set.of(Event.class.getPermittedSubclasses()));
        // No wish makes it: an old system's log is read in by the command for it
        wanted.remove(Event.HistoryImported.class);
        assertEquals(wanted, kinds);
    }
}
