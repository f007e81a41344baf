package dawr.verify;

import dawr.queue.AnyDay;
import dawr.queue.CallReason;
import dawr.queue.CounterId;
import dawr.queue.Entry;
import dawr.queue.Event;
import dawr.queue.Rush;
import java.util.List;
import java.util.Optional;

/** A day of chance and the rush after it, with the checker looking on. */
public final class History implements AnyDay.Witness {
    /** Enough for the limits to be reached and for a night or two. */
    static final int WISHES = 250;

    private final HistoryChecker checker;

    private History(HistoryChecker checker) {
        this.checker = checker;
    }

    /** What rule the history of this seed breaks, if any. */
    public static Optional<String> wrong(long seed) {
        try {
            live(seed);
            return Optional.empty();
        } catch (RuntimeException | AssertionError e) {
            StackTraceElement[] stack = e.getStackTrace();
            return Optional.of("seed " + seed + ": " + e + (stack.length > 0 ? " at " + stack[0] : ""));
        }
    }

    /** The first seed of so many whose history breaks a rule; -1 if none does. */
    public static long firstWrong(int seeds) {
        for (long seed = 1; seed <= seeds; seed++) {
            if (wrong(seed).isPresent()) {
                return seed;
            }
        }
        return -1;
    }

    /** Says how many stood in line when the rush began. */
    static int live(long seed) {
        AnyDay day = new AnyDay(seed);
        History history = new History(new HistoryChecker(day.branch()));
        day.live(WISHES, history);
        return new Rush(day, history).live();
    }

    @Override
    public void happens(Entry entry) {
        List<Finding> findings = checker.check(entry);
        if (!findings.isEmpty()) {
            throw new AssertionError(findings);
        }
        entry.events().forEach(History::saysWhyLinesArePassed);
    }

    /** The checker lets calls pass that name no causes, since old journals hold such; the rules of today never make one. */
    private static void saysWhyLinesArePassed(Event event) {
        if (event instanceof Event.TicketCalled called) {
            saysWhy(called.reason(), event);
        } else if (event instanceof Event.SeatGiven given) {
            saysWhy(given.reason(), event);
        }
    }

    private static void saysWhy(CallReason reason, Event event) {
        if (reason.overtaken() > 0 && reason.passed().isEmpty()) {
            throw new AssertionError("lines are passed and nothing says why: " + event);
        }
    }

    @Override
    public void nobodyWaitsFor(CounterId counter) {
        if (!checker.eligibleAt(counter).isEmpty()) {
            throw new AssertionError(
                    counter + " is told that nobody waits, but there is " + checker.eligibleAt(counter));
        }
    }
}
