package dawr.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dawr.queue.AnyDay;
import dawr.queue.Event;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whatever is asked, in whatever order, at whatever time: no rule of the office is broken. */
class AnyHistoryTest {
    private static final Logger LOG = LoggerFactory.getLogger(AnyHistoryTest.class);

    /** How many histories a build lives through; 100,000 in the profile {@code histories}. */
    private static final int HISTORIES = Integer.getInteger("histories", 60);

    /** The first seed; {@code -Dhistories=1 -Dhistories.first=17} lives one again. */
    private static final long FIRST = Long.getLong("histories.first", 1);

    private static final int TOLD_EVERY = 10_000;

    @Test
    void whateverIsAskedNoRuleOfTheOfficeIsBroken() {
        AtomicInteger lived = new AtomicInteger();
        List<String> broken = LongStream.range(FIRST, FIRST + HISTORIES)
                .parallel()
                .mapToObj(seed -> told(History.wrong(seed), lived))
                .flatMap(Optional::stream)
                .toList();
        assertEquals(List.of(), broken);
    }

    /** A night's run says now and then how far it is. */
    private static Optional<String> told(Optional<String> wrong, AtomicInteger lived) {
        int now = lived.incrementAndGet();
        if (wrong.isPresent() || now % TOLD_EVERY == 0) {
            LOG.info("histories lived={} wrong={}", now, wrong.orElse("no"));
        }
        return wrong;
    }

    @Test
    void daysOfChanceAreFullEnoughForEveryKindOfEventToHappen() {
        Set<Class<?>> kinds = new HashSet<>();
        for (long seed = 0; seed < 40; seed++) {
            new AnyDay(seed)
                    .live(History.WISHES, entry -> entry.events().forEach(event -> kinds.add(event.getClass())));
        }
        Set<Class<?>> wanted = new HashSet<>(Set.of(Event.class.getPermittedSubclasses()));
        // No wish makes it: an old system's log is read in by the command for it
        wanted.remove(Event.HistoryImported.class);
        assertEquals(wanted, kinds);
    }
}
